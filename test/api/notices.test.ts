import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeOf } from '#functions/store/store.ts';
import * as contract from '#shared/contract/notices.ts';
import { createPartner } from '#shared/contract/partners.ts';
import { PartnerId } from '#shared/ids.ts';
import type { StoredNotice } from '#shared/schemas/notices.ts';
import { eventually } from '#test/integration/local/eventually.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { type Stage, startStage } from '#test/support/api/stage.ts';
import { about, aNotice } from '#test/support/given/a-notice.ts';
import { add, made } from '#test/support/world/add.ts';

const now = () => new Date().toISOString();
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 320_000);
afterAll(() => stage?.end(), 60_000);

/** Makes a notice as what it tells of would, in the table alone: the stream does the rest. */
const make = (n: number, over: Partial<StoredNotice> = {}) =>
  add(storeOf(stage.table, now), made('notice', aNotice(n, { createdAt: now(), ...over })));
const page = async (path = '') => (await fetch(`${stage.url}/mailbox${path}`)).text();
/** What the list of the mailbox says of each message: its subject and whom it is to. */
const listed = async () =>
  [...(await page()).matchAll(/<b>(.*?)<\/b><small>(.*?)<\/small>/g)].map(([, title, to]) => [title, to]);
const sent = (n: number) =>
  eventually(async () => {
    const { items } = await stage.viewer.get(contract.listNotices);
    const found = items.find(({ id }) => id === aNotice(n).id);
    return found?.state === 'sent' ? found : undefined;
  });

describe('a notice that is made', () => {
  test('is mailed to both people of Finance, each once, and the mailbox shows it', async () => {
    expect(await page()).toContain('Nothing was sent from this machine yet.');
    await make(1);
    expect(await sent(1)).toMatchObject({ subject: 'Q1 2026 is locked', recipients: { total: 2, sent: 2 } });
    const subject = 'ZamIO: Q1 2026 is locked';
    expect((await listed()).toSorted()).toEqual([
      [subject, 'finance-1@zamio.example'],
      [subject, 'finance-2@zamio.example'],
    ]);
  });

  test('is not mailed to who switched its kind off, and is in the language that the other chose', async () => {
    const { kinds, ...choices } = await stage.finance.get(contract.readNoticeChoices);
    const body = { ...choices, kinds: { ...kinds, 'close-failed': false } };
    await stage.finance.get(contract.updateNoticeChoices, { body });
    const french = { ...bodyOf(contract.updateNoticeChoices), language: 'fr' };
    await stage.secondFinance.get(contract.updateNoticeChoices, { body: french });
    await make(2, { about: about('close-failed') });
    expect(await sent(2)).toMatchObject({ recipients: { total: 1, sent: 1 } });
    expect((await listed())[0]).toEqual(['ZamIO: La clôture de Q1 2026 a échoué', 'finance-2@zamio.example']);
  });

  test('is told in Slack where it is of a job that failed', async () => {
    await make(3, { about: about('job-failed') });
    await sent(3);
    expect((await listed())[0]).toEqual([
      expect.stringMatching(/^A job of the kind rematch failed: close\.control-total\. /),
      '<mark>Slack</mark>',
    ]);
  });

  test('is mailed to the contact of a partner that asked for it', async () => {
    const partner = { ...bodyOf(createPartner), societyCode: '498', notices: true };
    const { id } = await stage.admin.get(createPartner, { body: partner });
    const ready = about('statements-ready');
    const of = { partnerId: PartnerId.parse(id) };
    await make(4, { about: { ...ready, ...(ready.kind === 'statements-ready' && of) } });
    await sent(4);
    expect((await listed())[0]).toEqual([
      'ZamIO: Your statements of Q1 2026 are ready',
      'royalties@society.example',
    ]);
  });
});

describe('the mailbox', () => {
  test('shows a mail whole, with a link to the site, without a script', async () => {
    const [, path = ''] = /href="\/mailbox(\/[^"]+)"/.exec(await page()) ?? [];
    const whole = await page(path);
    expect(whole).toContain('<dd>notices@zamio.example</dd>');
    expect(whole).toContain(`<a href="${stage.url}/remittances/rem_one">`);
    expect(`${whole}${await page()}`).not.toContain('<script');
  });

  test.each(['/none', '/..%2fstate%2fsecrets', '/%2e%2e/state/secrets'])(
    'has nothing under %s',
    async (path) => {
      const answer = await fetch(`${stage.url}/mailbox${path}`);
      expect(await answer.text()).not.toContain('zamio');
    },
  );
});
