import { expect } from '@jest/globals';
import { listIssueCauses, listIssues, resolveIssueCause } from '#shared/contract/issues.ts';
import { whatToDo } from '#shared/words/issue-in-words.ts';
import { anIssue } from '#test/support/api/an-issue.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { ingestWorks } from '#test/support/api/ingest-works.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

const { resolution } = bodyOf(resolveIssueCause);
const kind = 'share-missing';

/** A new partner has delivered two works whose shares make 90. */
async function twoWorksWithoutShares(stage: Stage) {
  const partner = await newPartner(stage);
  const rows = ['W-1', 'W-2'].map(
    (id) => `${id},Song ${id},,,${fresh.isrc()},A writer||CA|${partner.societyCode},,90`,
  );
  await ingestWorks(stage, partner.id, rows);
  return partner;
}

/** Issues by cause and sender, and all of a cause dealt with at once. */
export const issueCauseProofs: readonly Proof[] = [
  answers(
    listIssueCauses,
    'one entry for all cases of a cause, with what to do and whom to write to',
    async (stage) => {
      const { id, name, contactEmail: email } = await twoWorksWithoutShares(stage);
      const answer = await stage.viewer.ask(listIssueCauses, { query: { partnerId: id, kind } });
      expect(answer.body).toMatchObject({
        items: [
          {
            ...{ kind, partnerId: id, partnerName: name, count: 2, isMore: false },
            whatToDo: whatToDo({ kind, partnerId: id }),
            writeTo: { name, email },
          },
        ],
        nextCursor: null,
      });
      const { items } = await stage.viewer.get(listIssueCauses, { query: { partnerId: id, kind } });
      expect(items.flatMap(({ examples }) => examples.map(({ message }) => message)).toSorted()).toEqual([
        'The shares of “Song W-1” make 90.00, less than 100.',
        'The shares of “Song W-2” make 90.00, less than 100.',
      ]);
      return answer;
    },
  ),
  answers(listIssueCauses, 'a partner its own causes', async (stage) => {
    const { id } = await twoWorksWithoutShares(stage);
    await anIssue(stage);
    const staff = await stage.staffOf(id);
    const answer = await staff.ask(listIssueCauses);
    const { items } = await staff.get(listIssueCauses);
    expect(items).toContainEqual(expect.objectContaining({ kind, partnerId: id, count: 2 }));
    expect(new Set(items.map(({ partnerId }) => partnerId))).toEqual(new Set([id]));
    return answer;
  }),
  refuses(listIssueCauses, 'not-found', {
    words: 'a partner the causes of another',
    act: async (stage) => {
      const [{ id }, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const staff = await stage.staffOf(id);
      return staff.ask(listIssueCauses, { query: { partnerId: other.id } });
    },
  }),
  filters(listIssueCauses, 'kind and sender', async (stage) => {
    const { id } = await twoWorksWithoutShares(stage);
    const other = await newPartner(stage);
    return {
      it: { kind, partnerId: id },
      finds: [{ partnerId: id }, { kind, partnerId: id }],
      leavesOut: [{ kind: 'no-agreement' }, { partnerId: other.id }, { partnerId: 'none' }],
    };
  }),
  answers(resolveIssueCause, 'how many cases it resolved, each with the reason', async (stage) => {
    const { id } = await twoWorksWithoutShares(stage);
    const answer = await stage.ops.ask(resolveIssueCause, { body: { kind, partnerId: id, resolution } });
    expect(answer.body).toEqual({ resolved: 2, isMore: false });
    const { items } = await stage.viewer.get(listIssues, { query: { partnerId: id, kind } });
    const resolved = { status: 'resolved', resolvedBy: 'ops-1', resolution };
    expect(items).toMatchObject([resolved, resolved]);
    return answer;
  }),
  refuses(resolveIssueCause, 'issue.resolved', {
    words: 'a cause whose cases are all resolved',
    act: async (stage) => {
      const { id } = await twoWorksWithoutShares(stage);
      const body = { kind, partnerId: id, resolution };
      await stage.ops.get(resolveIssueCause, { body });
      return stage.ops.ask(resolveIssueCause, { body });
    },
  }),
  refuses(resolveIssueCause, 'not-found', {
    words: 'a cause of a partner that is not there',
    act: (stage) => {
      const partnerId = 'prt_01J00000000000000000000000';
      return stage.ops.ask(resolveIssueCause, { body: { kind, partnerId, resolution } });
    },
  }),
];
