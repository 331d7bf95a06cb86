import { expect } from '@jest/globals';
import { closeCycle } from '#shared/contract/cycles.ts';
import { listEvents } from '#shared/contract/events.ts';
import {
  confirmHeldExpiry,
  listHeldExpiries,
  proposeHeldExpiry,
  readHeldExpiry,
} from '#shared/contract/held-expiries.ts';
import { dismissPlay, linkPlay, unlinkPlay } from '#shared/contract/usage.ts';
import {
  correctsForLong,
  expiryOf,
  LONG_AGO,
  openedLongAgo,
  type ProposedExpiry,
  proposedExpiry,
} from '#test/support/api/expiries.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newCycle } from '#test/support/api/onboard.ts';
import { newPlay } from '#test/support/api/plays.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

const confirm = ({ secondFinance }: Stage, { list }: ProposedExpiry) =>
  secondFinance.ask(confirmHeldExpiry, { params: { expiryId: list.id } });

/** A play whose money expired, in a territory that corrects what is older; somebody may have ignored it before. */
async function expiredPlay(stage: Stage, isIgnored = false) {
  const play = await newPlay(stage, LONG_AGO);
  const ignored = { ...bodyOf(dismissPlay), as: 'ignored' };
  if (isIgnored) await stage.ops.get(dismissPlay, { params: { playId: play.playId }, body: ignored });
  const proposed = await openedLongAgo(stage, play);
  await correctsForLong(stage, play);
  await confirm(stage, proposed);
  return play;
}

const refusedPlays: readonly Proof[] = [
  refuses(linkPlay, 'play.expired', {
    words: 'a play whose money expired',
    act: async (stage) => {
      const { playId, workId } = await expiredPlay(stage);
      return stage.ops.ask(linkPlay, { params: { playId }, body: { workId, reason: 'Heard it' } });
    },
  }),
  refuses(dismissPlay, 'play.expired', {
    words: 'a play whose money expired',
    act: async (stage) => {
      const { playId } = await expiredPlay(stage);
      return stage.ops.ask(dismissPlay, { params: { playId }, body: bodyOf(dismissPlay) });
    },
  }),
  refuses(unlinkPlay, 'play.expired', {
    words: 'a dismissal of a play whose money expired',
    act: async (stage) => {
      const { playId } = await expiredPlay(stage, true);
      return stage.ops.ask(unlinkPlay, { params: { playId } });
    },
  }),
];

/** Held money that became too old (royalty rules §9.3). */
export const heldExpiryProofs: readonly Proof[] = [
  answers(proposeHeldExpiry, 'the list, open for 90 days, with what is held', async (stage) => {
    const play = await newPlay(stage);
    const { id: cycleId, periodEnd } = await play.close();
    const body = expiryOf(play, cycleId);
    const answer = await stage.finance.ask(proposeHeldExpiry, { body });
    expect(answer.body).toMatchObject({
      ...{ ...body, status: 'Proposed', proposedBy: 'finance-1', recordCount: 1 },
      ...{ total: { amount: '2.00' }, expiresOn: `${Number(periodEnd.slice(0, 4)) + 3}-12-31` },
    });
    return answer;
  }),
  refuses(proposeHeldExpiry, 'not-found', {
    words: 'a cycle of another territory',
    act: async (stage) => {
      const { id } = await newCycle(stage);
      const body = expiryOf({ territory: fresh.territory() }, id);
      return stage.finance.ask(proposeHeldExpiry, { body });
    },
  }),
  refuses(proposeHeldExpiry, 'cycle.not-locked', {
    words: 'a cycle that is open',
    act: async (stage) => {
      const cycle = await newCycle(stage);
      return stage.finance.ask(proposeHeldExpiry, { body: expiryOf(cycle, cycle.id) });
    },
  }),
  refuses(proposeHeldExpiry, 'expiry.nothing-held', {
    words: 'a cycle that holds nothing',
    act: async (stage) => {
      const play = await newPlay(stage);
      await play.link();
      const { id } = await play.close();
      return stage.finance.ask(proposeHeldExpiry, { body: expiryOf(play, id) });
    },
  }),
  refuses(proposeHeldExpiry, 'expiry.open', {
    words: 'a second list of a cycle while one is open',
    act: async (stage) => {
      const { play, cycleId } = await proposedExpiry(stage);
      return stage.secondFinance.ask(proposeHeldExpiry, { body: expiryOf(play, cycleId) });
    },
  }),
  filters(listHeldExpiries, 'territory, cycle and status', async (stage) => {
    const { list, play, cycleId } = await proposedExpiry(stage);
    const { territory } = play;
    return {
      it: { id: list.id, territory, cycleId, status: 'Proposed' },
      finds: [{ territory }, { territory, cycleId }, { territory, status: 'Proposed' }],
      leavesOut: [
        { territory: fresh.territory() },
        { territory, cycleId: (await newCycle(stage)).id },
        { territory, status: 'Confirmed' },
      ],
    };
  }),
  answers(readHeldExpiry, 'the list with its records as they stand', async (stage) => {
    const { list, cycleId } = await proposedExpiry(stage);
    const answer = await stage.viewer.ask(readHeldExpiry, { params: { expiryId: list.id } });
    expect(answer.body).toMatchObject({
      id: list.id,
      records: {
        items: [{ cycleId, reason: 'unidentified', balance: { amount: '2.00' } }],
        nextCursor: null,
      },
    });
    return answer;
  }),
  answers(confirmHeldExpiry, 'the event by which the next close lets the money expire', async (stage) => {
    const proposed = await openedLongAgo(stage);
    const answer = await confirm(stage, proposed);
    expect(answer.body).toMatchObject({ status: 'Confirmed', confirmedBy: 'finance-2', eventNumber: 1 });
    const { territory } = proposed.play;
    const { items } = await stage.viewer.get(listEvents, { query: { territory, kind: 'expiry' } });
    expect(items).toMatchObject([
      {
        ...{ number: 1, status: 'waiting', originCycleIds: [proposed.cycleId] },
        facts: {
          expiryId: proposed.list.id,
          boardReference: 'Board minute 2029/12',
          amount: { minor: 200n },
        },
      },
    ]);
    return answer;
  }),
  refuses(confirmHeldExpiry, 'expiry.same-person', {
    words: 'whoever proposed it',
    act: async (stage) => {
      const { list } = await openedLongAgo(stage);
      return stage.finance.ask(confirmHeldExpiry, { params: { expiryId: list.id } });
    },
  }),
  refuses(confirmHeldExpiry, 'expiry.confirmed', {
    words: 'what is confirmed already',
    act: async (stage) => {
      const proposed = await openedLongAgo(stage);
      await confirm(stage, proposed);
      return confirm(stage, proposed);
    },
  }),
  refuses(confirmHeldExpiry, 'expiry.still-open', {
    words: 'a list that was not open for 90 days, and says until when it is',
    act: async (stage) => {
      const proposed = await proposedExpiry(stage);
      const answer = await confirm(stage, proposed);
      expect(answer.body).toMatchObject({ detail: expect.stringContaining(proposed.list.openUntil) });
      return answer;
    },
  }),
  refuses(confirmHeldExpiry, 'expiry.not-due', {
    words: 'money that is not too old yet, and says when it is',
    act: async (stage) => {
      const proposed = await openedLongAgo(stage, await newPlay(stage));
      const answer = await confirm(stage, proposed);
      expect(answer.body).toMatchObject({ detail: expect.stringContaining(proposed.list.expiresOn) });
      return answer;
    },
  }),
  refuses(confirmHeldExpiry, 'cycle.closing', {
    words: 'while a cycle of the territory closes',
    act: async (stage) => {
      const proposed = await openedLongAgo(stage);
      const { id: cycleId } = await newCycle(stage, { territory: proposed.play.territory });
      await stage.ops.get(closeCycle, { params: { cycleId }, body: {} });
      return confirm(stage, proposed);
    },
  }),
  refuses(confirmHeldExpiry, 'version.stale', {
    words: 'a list that somebody else has confirmed meanwhile',
    act: async (stage) => {
      const proposed = await openedLongAgo(stage);
      await changedMeanwhile(stage, { entity: 'heldExpiry', entityId: proposed.list.id });
      return confirm(stage, proposed);
    },
  }),
  ...refusedPlays,
];
