import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { letterOf } from '#functions/domain/notices/letter-of.ts';
import { slackText } from '#functions/domain/notices/slack-text.ts';
import { toldOfJob } from '#functions/domain/notices/told-of-job.ts';
import { toldOfLock } from '#functions/domain/notices/told-of-lock.ts';
import { toldOfStatements, toldOfWaiting } from '#functions/domain/notices/told-of-payment.ts';
import { toldOfReport } from '#functions/domain/notices/told-of-report.ts';
import { NoticeLanguage } from '#shared/schemas/notices.ts';
import { ABOUT, about } from '#test/support/given/a-notice.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredCycle, aStoredPartner } from '#test/support/given/stored-records.ts';
import { aJob } from '#test/support/given/stored-work-in-progress.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

const SITE = { siteUrl: 'https://royalties.example' } as const;
const LANGUAGES = NoticeLanguage.options;

describe('letterOf', () => {
  test('says what happened, what to do, where, and how to be rid of it', () => {
    expect(letterOf(about('cycle-locked'), { ...SITE, language: 'en' })).toEqual({
      subject: 'ZamIO: Q1 2026 is locked',
      text: [
        'The cycle Q1 2026 is locked. It pays 1234.56 GHS net, in 3 payments.',
        'Look at the payments, and approve those that are right. Another person of Finance then sends them.',
        `https://royalties.example/cycles/${anId('cyc', 1)}`,
        '-- \nZamIO sends this by itself. Which of these mails you get, you choose in ZamIO under Notices.\n',
      ].join('\n\n'),
    });
  });

  test('says it in French', () => {
    const { subject, text } = letterOf(about('remittance-waiting'), { ...SITE, language: 'fr' });
    expect(subject).toBe('ZamIO: Le versement à ASCAP attend d’être approuvé');
    expect(text).toContain('Le versement de 99.50 GHS à ASCAP attend depuis le 2026-04-01');
  });

  test('tells a partner whom to ask, because it has no choices of its own', () => {
    const { text } = letterOf(about('statements-ready'), { ...SITE, language: 'en' });
    expect(text).toContain('on your society’s request');
  });

  test.each(
    LANGUAGES.flatMap((language) => ABOUT.map((one) => ({ name: `${one.kind} ${language}`, one, language }))),
  )('$name has a subject of one line, a text, and leads to the site', ({ one, language }) => {
    const { subject, text } = letterOf(one, { ...SITE, language });
    expect(subject).toMatch(/^ZamIO: \S.{5,}$/);
    expect(text.split('\n\n')).toHaveLength(4);
    expect(text).toMatch(/\n\nhttps:\/\/royalties\.example\/(cycles|jobs|remittances|partners)\/\w+_\w+\n\n/);
  });

  test('lets no name that somebody typed begin another line or header', () => {
    const cycleName = 'Q1\r\nBcc: everybody@example.org\u2028 2026';
    const locked = about('cycle-locked');
    const { subject, text } = letterOf(
      { ...locked, ...(locked.kind === 'cycle-locked' && { cycleName }) },
      { ...SITE, language: 'en' },
    );
    expect(subject).toBe('ZamIO: Q1 Bcc: everybody@example.org 2026 is locked');
    expect(text.split('\n\n')).toHaveLength(4);
  });
});

describe('slackText', () => {
  test('calls no channel, whatever a partner is named', () => {
    const failed = about('fetch-failed');
    const named = { ...failed, ...(failed.kind === 'fetch-failed' && { partnerName: '<!channel> & Sons' }) };
    expect(slackText(named, SITE.siteUrl)).toContain('the server of &lt;!channel&gt; &amp; Sons failed');
  });
});

/** A word that stands in every field that names a person, an account or an address, and nowhere else. */
const canary = fc.stringMatching(/^[a-z]{12}$/).map((word) => `canary${word}`);

describe('of persons', () => {
  test('no mail and no message says anything, in any language', () => {
    fc.assert(
      fc.property(canary, (secret) => {
        const email = `${secret}@example.org`;
        const cycle = aStoredCycle(1);
        const partner = aStoredPartner(1, {
          contactEmail: email,
          notices: true,
          metadata: { contact: secret },
        });
        const payment = aPayment({
          ...{ partnerId: partner.id, paymentReference: secret, failureReason: secret, approvedBy: secret },
          timeline: [{ status: 'Pending', at: '2026-04-01T09:00:00.000Z', by: secret, note: secret }],
        });
        const job = (kind: 'close-cycle' | 'repertoire-sync') =>
          aJob(anId('job', 1), {
            ...{ kind, actor: kind === 'close-cycle' ? secret : 'system:schedule', result: { by: secret } },
            ...{ input: { by: secret }, status: 'failed' },
            problems: [{ code: 'row.invalid', message: `${secret} is unknown`, ref: secret, place: secret }],
          });
        const told = [
          toldOfLock(cycle),
          ...toldOfJob({ job: job('close-cycle'), cycle }),
          ...toldOfJob({ job: job('repertoire-sync'), partner }),
          toldOfWaiting(payment, '2026-04-06T09:00:00.000Z'),
          toldOfStatements({ payment: { ...payment, status: 'Approved' }, cycle, partner }),
          ...toldOfReport({
            partner,
            agreement: anAgreement({ notes: secret }),
            today: '2026-03-28',
            scheduled: {},
          }),
        ].flatMap((one) => (one === undefined ? [] : [one.about]));
        expect(new Set(told.map(({ kind }) => kind)).size).toBe(ABOUT.length);
        const said = told.flatMap((one) => [
          ...LANGUAGES.map((language) => JSON.stringify(letterOf(one, { ...SITE, language }))),
          slackText(one, SITE.siteUrl),
        ]);
        for (const text of said) {
          expect(text).not.toContain(secret);
          expect(text).not.toContain('@');
        }
      }),
    );
  });
});
