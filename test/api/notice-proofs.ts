import { expect } from '@jest/globals';
import * as contract from '#shared/contract/notices.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const choices = bodyOf(contract.updateNoticeChoices);

/** What people are told of, and what each of them wants. */
export const noticeProofs: readonly Proof[] = [
  answers(contract.listNotices, 'that a cycle is locked, and to how many, and not to whom', async (stage) => {
    await quarterOf(stage);
    const answer = await stage.viewer.ask(contract.listNotices, { query: { limit: '200' } });
    expect(answer.body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          kind: 'cycle-locked',
          subject: expect.stringMatching(/ is locked$/),
          page: expect.stringMatching(/^\/cycles\/cyc_/),
        }),
      ]),
    });
    expect(JSON.stringify(answer.body)).not.toContain('@');
    return answer;
  }),
  answers(contract.readNoticeChoices, 'everything, until the person chooses', async ({ viewer }) => {
    const answer = await viewer.ask(contract.readNoticeChoices);
    expect(answer.body).toMatchObject({ kinds: { 'cycle-locked': true }, language: 'en', version: 0 });
    return answer;
  }),
  answers(contract.updateNoticeChoices, 'what was chosen, for that person alone', async (stage) => {
    const { secondFinance, finance } = stage;
    const answer = await secondFinance.ask(contract.updateNoticeChoices, { body: choices });
    expect(answer.body).toMatchObject({ kinds: { 'fetch-failed': false }, language: 'fr', version: 1 });
    expect(await secondFinance.get(contract.readNoticeChoices)).toMatchObject({ language: 'fr', version: 1 });
    expect(await finance.get(contract.readNoticeChoices)).toMatchObject({ language: 'en', version: 0 });
    return answer;
  }),
  refuses(contract.updateNoticeChoices, 'version.stale', {
    words: 'choices that the person has changed meanwhile',
    act: async ({ ops }) => {
      await ops.get(contract.updateNoticeChoices, { body: choices });
      return ops.ask(contract.updateNoticeChoices, { body: choices });
    },
  }),
];
