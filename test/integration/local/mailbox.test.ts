import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Mailbox, MOST_MESSAGES, mailboxIn } from '#infra/local/mailbox/mailbox.ts';
import { mailboxPage, messagePage } from '#infra/local/mailbox/mailbox-page.ts';
import { takeMail, takeSlackMessage } from '#infra/local/mailbox/take-message.ts';

let folder: string;
let mailbox: Mailbox;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zamio-mailbox-'));
  mailbox = mailboxIn(folder);
});
const files = () => readdirSync(path.join(folder, 'mailbox'));
const message = (n: number) => ({
  kind: 'slack' as const,
  text: `Message ${n}`,
  at: new Date(Date.UTC(2026, 3, 6) + n * 1000).toISOString(),
});
const mail = (subject: string) => ({
  FromEmailAddress: 'notices@zamio.example',
  Destination: { ToAddresses: ['finance-1@zamio.example'] },
  Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: 'What happened.' } } } },
});

describe('the mailbox', () => {
  test('keeps a file for each message, the newest 500, and lists the newest first', () => {
    for (let n = 0; n < MOST_MESSAGES + 3; n += 1) mailbox.keep(message(n));
    expect(files()).toHaveLength(MOST_MESSAGES);
    const texts = mailbox.all().map(({ text }) => text);
    expect([texts[0], texts.at(-1)]).toEqual([`Message ${MOST_MESSAGES + 2}`, 'Message 3']);
  });

  test('goes on with what it kept before, and passes over a file that is no message', () => {
    const id = mailbox.keep(message(1));
    writeFileSync(path.join(folder, 'mailbox', 'broken.json'), '{');
    expect(mailboxIn(folder).all()).toEqual([{ id, ...message(1) }]);
  });

  test('finds nothing outside of itself', () => {
    mailbox.keep(message(1));
    writeFileSync(path.join(folder, 'outside.json'), JSON.stringify(message(2)));
    expect(mailbox.find('../outside')).toBeUndefined();
    expect(mailbox.find('none')).toBeUndefined();
  });

  test('takes a plain mail as SES does, and no other', () => {
    const id = takeMail(mailbox, mail('Q1 is locked'));
    expect(mailbox.find(id)).toMatchObject({ kind: 'mail', subject: 'Q1 is locked', text: 'What happened.' });
    expect(() => takeMail(mailbox, { ...mail('x'), Content: { Raw: {} } })).toThrow();
  });

  test.each(['', '{}', '{"text":""}', 'payload=1'])('takes no message to Slack that says %j', (body) => {
    expect(takeSlackMessage(mailbox, body)).toBe(false);
    expect(mailbox.all()).toEqual([]);
  });
});

describe('its pages', () => {
  test('show what was written as it stands, and never as a part of the page', () => {
    takeMail(mailbox, mail('<script>alert(1)</script> & "quoted"'));
    const [kept] = mailbox.all();
    const pages = [mailboxPage(mailbox.all()), kept === undefined ? '' : messagePage(kept)];
    for (const page of pages) {
      expect(page).toContain('&lt;script>alert(1)&lt;/script> &amp; &quot;quoted&quot;');
      expect(page).not.toContain('<script');
    }
  });

  test('show a message to Slack as Slack would', () => {
    takeSlackMessage(mailbox, JSON.stringify({ text: 'AT&amp;T &lt;sent&gt; https://a.example/b' }));
    expect(mailboxPage(mailbox.all())).toContain('<b>AT&amp;T &lt;sent> https://a.example/b</b>');
    const [kept] = mailbox.all();
    expect(kept && messagePage(kept)).toContain('<a href="https://a.example/b">https://a.example/b</a>');
  });
});
