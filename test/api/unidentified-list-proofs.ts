import { expect } from '@jest/globals';
import { listUnidentifiedLists, requestUnidentifiedList } from '#shared/contract/held.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

/** The request for a list of the quarter. */
async function quarterList(stage: Stage) {
  const { periodStart: from, periodEnd: to, territory } = (await quarterOf(stage)).cycle;
  return { territory, from, to };
}

/** What nobody identified, as a list for partners. */
export const unidentifiedListProofs: readonly Proof[] = [
  answers(requestUnidentifiedList, 'the job that writes the list', async (stage) => {
    const answer = await stage.finance.ask(requestUnidentifiedList, { body: await quarterList(stage) });
    expect(answer.body).toMatchObject({ kind: 'unidentified-list', status: 'queued', partnerId: null });
    return answer;
  }),
  refuses(requestUnidentifiedList, 'cycle.not-locked', {
    words: 'a period in which no cycle is locked',
    act: (stage) => {
      const body = { ...bodyOf(requestUnidentifiedList), territory: fresh.territory() };
      return stage.ops.ask(requestUnidentifiedList, { body });
    },
  }),
  filters(listUnidentifiedLists, 'territory', async (stage) => {
    const body = await quarterList(stage);
    const { result } = await succeeded(stage, await stage.ops.get(requestUnidentifiedList, { body }));
    const territory = { territory: body.territory };
    return {
      it: { id: result?.['listId'], ...body },
      finds: [territory],
      leavesOut: [{ territory: fresh.territory() }],
    };
  }),
  answers(listUnidentifiedLists, 'a partner the same lists, with checksum and link', async (stage) => {
    const { partners } = await quarterOf(stage);
    const body = await quarterList(stage);
    await succeeded(stage, await stage.ops.get(requestUnidentifiedList, { body }));
    const staff = await stage.staffOf(partners[0].id);
    const answer = await staff.ask(listUnidentifiedLists, { query: { territory: body.territory } });
    const { items } = await staff.get(listUnidentifiedLists, { query: { territory: body.territory } });
    const text = await (await fetch(items[0]?.url ?? '')).text();
    expect(text).toContain(`HEADER,territory,${body.territory}`);
    return answer;
  }),
];
