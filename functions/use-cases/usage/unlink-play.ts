import type { z } from 'zod';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { playKeyOf, publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { Change } from '#functions/ports/commit.ts';
import type { Caller } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { playEvents } from '#functions/use-cases/events/play-events.ts';
import { unlessExpired } from '#functions/use-cases/events/refuse-expired.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { type ChangeWithEvent, commitInBatches } from '#functions/use-cases/usage/commit-in-batches.ts';
import { adjustmentOf, type decideSong } from '#functions/use-cases/usage/decide-song.ts';
import { playView } from '#functions/use-cases/usage/play-view.ts';
import { cycleOfPlay, refuseClosing } from '#functions/use-cases/usage/refuse-locked.ts';
import { Refusal } from '#shared/problems.ts';
import type { Attribution, Play, PlayUnlinked } from '#shared/schemas/usage.ts';

type Needs = Parameters<typeof decideSong>[0];
const AT_ONCE = 16;
/** How many plays of the same song are looked through for those that were decided together. */
const MAX_SAME = 10_000;

/**
 * Takes a manual link or dismissal back: the attribution is again what it was before the first one. If asked, all plays
 * in open cycles that were decided with it go back too, and the decision is no longer remembered.
 */
export async function unlinkPlay(
  world: Needs,
  caller: Caller,
  { playId, applyToSame }: { playId: string; applyToSame: boolean },
): Promise<z.output<typeof PlayUnlinked>> {
  const key = playKeyOf(playId);
  const play = found(key && (await world.plays.find(key)), `play ${playId}`);
  const own = takenBack(play);
  if (own === undefined) throw new Refusal('play.not-linked');
  const cycles = await world.cycles.all();
  refuseClosing(cycles, play);
  const others = applyToSame ? await world.plays.decidedSong(play, MAX_SAME) : [];
  const together = others.filter(
    (other) =>
      isSameDecision(other.attribution, play.attribution) &&
      cycleOfPlay(cycles, other)?.status !== 'Closing' &&
      publicPlayId(other) !== publicPlayId(play),
  );
  const eventOf = playEvents(world);
  const withEvent = async (change: PlayChange): Promise<ChangeWithEvent> => {
    const cycle = cycleOfPlay(cycles, change.after);
    if (cycle === undefined || cycle.status === 'Open') return { change };
    const { play: after, event } = await eventOf({ cycle, before: change.before, after: change.after });
    return { change: { ...change, after }, event };
  };
  const takenBackTogether = await inParallel(
    together.flatMap((other) => takenBack(other) ?? []),
    AT_ONCE,
    (change) => unlessExpired(withEvent(change)),
  );
  const memory = applyToSame ? await forgotten(world, caller, play) : [];
  const changes = [
    ...takenBackTogether.flat(),
    ...memory.map((change) => ({ change })),
    await withEvent(own),
  ];
  const answer = (events: readonly MoneyEvent[]) => ({ ...playView(own.after), ...adjustmentOf(events) });
  return answer(await commitInBatches(world, caller, { changes, answer }));
}

type PlayChange = Extract<Change, { kind: 'play' }>;

function takenBack(before: Play): PlayChange | undefined {
  const { attributionBefore: attribution, ...rest } = before;
  if (attribution === undefined) return undefined;
  const after = { ...rest, attribution, version: before.version + 1 };
  return { kind: 'play', action: 'play.unlinked', before, after };
}

/** One decision gives all plays that it reaches the same time and the same person. */
const isSameDecision = (
  a: Pick<Attribution, 'decidedAt' | 'decidedBy'>,
  b: Pick<Attribution, 'decidedAt' | 'decidedBy'>,
): boolean => a.decidedAt === b.decidedAt && a.decidedBy === b.decidedBy;

/** Withdraws what was remembered with a play's decision; what was decided about the song since stays. */
async function forgotten(world: Needs, { actor }: Caller, { song, attribution }: Play): Promise<Change[]> {
  const before = (await world.songDecisions.findMany([song])).get(song);
  if (before === undefined || before.verdict === 'withdrawn' || !isSameDecision(before, attribution))
    return [];
  const after = {
    ...before,
    verdict: 'withdrawn' as const,
    workId: null,
    decidedBy: actor,
    decidedAt: world.clock.now(),
    version: before.version + 1,
  };
  return [{ kind: 'songDecision', action: 'song.withdrawn', before, after }];
}
