import { expect } from '@jest/globals';
import { explainLineItem, listLineItems } from '#shared/contract/cycles.ts';
import { listEvents } from '#shared/contract/events.ts';
import type { Route } from '#shared/contract/route.ts';
import { dismissPlay, linkPlay, unlinkPlay } from '#shared/contract/usage.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newCycle } from '#test/support/api/onboard.ts';
import { newPlay, type SetPlay } from '#test/support/api/plays.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

/** Long ago: corrections are taken for three years. */
const LONG_AGO = { days: 5 * 365 };
const waiting = (number: number, originCycleId: string) => ({
  adjustment: { number, originCycleId, status: 'waiting' },
});

type Deciding = { readonly route: Route; readonly decide: (stage: Stage, play: SetPlay) => Promise<Answer> };
type Answer = Awaited<ReturnType<Proof['act']>>;

const LINK: Deciding = {
  route: linkPlay,
  decide: ({ ops }, { playId, workId }) =>
    ops.ask(linkPlay, { params: { playId }, body: { workId, reason: 'Heard it' } }),
};
const UNLINK: Deciding = {
  route: unlinkPlay,
  decide: ({ ops }, { playId }) => ops.ask(unlinkPlay, { params: { playId } }),
};
const DISMISS: Deciding = {
  route: dismissPlay,
  decide: ({ ops }, { playId }) => ops.ask(dismissPlay, { params: { playId }, body: bodyOf(dismissPlay) }),
};

/** A play that was linked before its cycle was locked, so that each decision changes what it was paid by. */
async function lockedPlay(
  stage: Stage,
  { route }: Deciding,
): Promise<SetPlay & { readonly cycleId: string }> {
  const play = await newPlay(stage);
  if (route !== linkPlay) await play.link();
  const { id } = await play.close();
  return { ...play, cycleId: id };
}

const decisions = [LINK, UNLINK, DISMISS].flatMap((deciding): Proof[] => [
  answers(
    deciding.route,
    'of a play in a locked cycle, the event that the next close settles',
    async (stage) => {
      const play = await lockedPlay(stage, deciding);
      const answer = await deciding.decide(stage, play);
      expect(answer.body).toMatchObject(waiting(1, play.cycleId));
      return answer;
    },
  ),
  refuses(deciding.route, 'cycle.closing', {
    words: 'a play whose cycle is being closed',
    act: async (stage) => {
      const play = await newPlay(stage);
      if (deciding.route !== linkPlay) await play.link();
      await play.startClose();
      return deciding.decide(stage, play);
    },
  }),
  refuses(deciding.route, 'adjustment.too-late', {
    words: 'a play of a cycle that ended more years ago than are corrected',
    act: async (stage) => {
      const play = await newPlay(stage, LONG_AGO);
      if (deciding.route !== linkPlay) await play.link();
      await play.close();
      return deciding.decide(stage, play);
    },
  }),
]);

/** A play that was held, linked after the lock, and paid by the close after. */
async function settledLink(stage: Stage) {
  const play = await newPlay(stage);
  const origin = await play.close();
  await play.link();
  return { play, origin, next: await play.closeNext() };
}

/** What becomes known after a lock, and what the next close makes of it (royalty rules §8). */
export const eventProofs: readonly Proof[] = [
  ...decisions,
  filters(listEvents, 'territory, cycle, kind and status', async (stage) => {
    const { territory, close, link } = await newPlay(stage);
    const { id: cycleId } = await close();
    await link();
    const other = await newCycle(stage);
    return {
      it: { territory, number: 1, kind: 'match', originCycleIds: [cycleId] },
      finds: [
        { territory },
        { territory, cycleId },
        { territory, kind: 'match' },
        { territory, status: 'waiting' },
      ],
      leavesOut: [
        { territory: fresh.territory() },
        { territory, cycleId: other.id },
        { territory, kind: 'licence' },
        { territory, status: 'settled' },
      ],
    };
  }),
  answers(listEvents, 'which close settled an event', async (stage) => {
    const { play, origin, next } = await settledLink(stage);
    const answer = await stage.viewer.ask(listEvents, { query: { territory: play.territory } });
    const settled = { number: 1, originCycleIds: [origin.id], status: 'settled', settledIn: next.id };
    expect(answer.body).toMatchObject({ items: [{ ...settled, facts: { workId: play.workId } }] });
    return answer;
  }),
  filters(listLineItems, 'corrections of earlier cycles only, or none of them', async (stage) => {
    const { play, origin, next } = await settledLink(stage);
    const own = { params: { cycleId: origin.id }, query: { adjustments: 'none' } };
    expect((await stage.viewer.get(listLineItems, own)).items).toMatchObject([{ usageCount: 1 }]);
    return {
      it: { reference: `held:unidentified|-|${play.territory}/${origin.periodStart}`, usageCount: -1 },
      params: { cycleId: next.id },
      finds: [{ adjustments: 'only' }],
      leavesOut: [{ adjustments: 'none' }],
    };
  }),
  answers(explainLineItem, 'of a correction, the events box by box, to the unit', async (stage) => {
    const { play, origin, next } = await settledLink(stage);
    const query = { adjustments: 'only', q: 'A song' };
    const { items } = await stage.viewer.get(listLineItems, { params: { cycleId: next.id }, query });
    const params = { lineItemId: items[0]?.id ?? '' };
    const answer = await stage.viewer.ask(explainLineItem, { params });
    const moved = { before: { amount: '0.00' }, after: { amount: '2.00' }, amount: { amount: '2.00' } };
    expect(answer.body).toMatchObject({
      boxes: [{ stationId: play.stationId, cycleId: origin.id, events: [{ number: 1 }], ...moved }],
      readded: { agrees: true },
    });
    return answer;
  }),
];
