import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { Change, Commit } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { type PlayEventNeeds, playEvents } from '#functions/use-cases/events/play-events.ts';
import { unlessExpired } from '#functions/use-cases/events/refuse-expired.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { type ChangeWithEvent, commitInBatches } from '#functions/use-cases/usage/commit-in-batches.ts';
import { playView } from '#functions/use-cases/usage/play-view.ts';
import { cycleOfPlay } from '#functions/use-cases/usage/refuse-locked.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { SongDecision } from '#shared/schemas/matching.ts';
import type { Attribution, Play, PlaysLinked } from '#shared/schemas/usage.ts';

type Needs = PlayEventNeeds & Pick<World, 'plays' | 'songDecisions' | 'events' | 'commit'>;
/** What a person decided about a play, and whether it goes for all that wait with the same title and artist. */
type Decided = {
  readonly play: Play;
  readonly cycles: readonly Cycle[];
  readonly attribution: Attribution & { readonly reason: string };
  readonly applyToSame: boolean;
  readonly accepts?: Accepted | undefined;
};
/** The proposal of a partner that is accepted by it: it is written with the last of the plays, and its answer is kept. */
export type Accepted = {
  readonly change: Change<'songProposal'>;
  readonly releases: NonNullable<Commit['releases']>;
  readonly answer: unknown;
};
/** How many plays of the same song one decision reaches; the rest by deciding again. */
const MAX_SAME = 2000;
const AT_ONCE = 16;

/**
 * Writes what a person decided about a play and, if asked, about all that wait with the same title and artist in an open
 * cycle; it is then remembered for plays to come. Plays whose money expired are left out. Audited for every play; what the attribution was before is kept, to go
 * back to.
 */
export async function decideSong(
  world: Needs,
  caller: Caller,
  { play, cycles, attribution, applyToSame, accepts }: Decided,
): Promise<PlaysLinked> {
  const action = attribution.dismissed === undefined ? 'play.linked' : 'play.dismissed';
  const others = applyToSame
    ? (await world.plays.sameSong(play, MAX_SAME)).filter(
        (other) => isOfSameSong(other, play, attribution) && cycleOfPlay(cycles, other)?.status !== 'Closing',
      )
    : [];
  const decide = decider(world, { cycles, attribution, action });
  const decidedOthers = (await inParallel(others, AT_ONCE, (other) => unlessExpired(decide(other)))).flat();
  const linked = decidedOthers.length + 1;
  const remembered =
    applyToSame && isTitled(play) ? [await memoryOf(world, play, { attribution, linked, accepts })] : [];
  const besides = [...remembered, ...(accepts === undefined ? [] : [accepts.change])];
  const changes = [...decidedOthers, ...besides.map((change) => ({ change })), await decide(play)];
  const answer = (events: readonly MoneyEvent[]) => ({
    play: playView(decided(play, attribution)),
    ...adjustmentOf(events),
    linked,
  });
  const kept = accepts === undefined ? answer : () => accepts.answer;
  return answer(await commitInBatches(world, caller, { changes, answer: kept, releases: accepts?.releases }));
}

/** Answers the change of one play, with its event where its cycle is locked. */
function decider(
  world: Needs,
  { cycles, attribution, action }: Pick<Decided, 'cycles' | 'attribution'> & { readonly action: string },
): (before: Play) => Promise<ChangeWithEvent> {
  const eventOf = playEvents(world);
  return async (before) => {
    const after = decided(before, attribution);
    const cycle = cycleOfPlay(cycles, before);
    if (cycle === undefined || cycle.status === 'Open')
      return { change: { kind: 'play', action, before, after } };
    const { play, event } = await eventOf({ cycle, before, after });
    return { change: { kind: 'play', action, before, after: play }, event };
  };
}

/** What the decision about the play itself, the last of its batch, makes in a locked cycle. */
export function adjustmentOf(events: readonly MoneyEvent[]): Pick<PlaysLinked, 'adjustment'> {
  const event = events.at(-1);
  const origin = event?.touches[0];
  if (event === undefined || origin === undefined) return {};
  return { adjustment: { number: event.number, originCycleId: origin.cycleId, status: 'waiting' } };
}

function decided(before: Play, attribution: Attribution): Play {
  return {
    ...before,
    attribution,
    attributionBefore: before.attributionBefore ?? before.attribution,
    version: before.version + 1,
  };
}

/**
 * Plays without a title count as the same song only if an identifier says so. For a dismissal it is enough that neither
 * has an identifier.
 */
function isOfSameSong(other: Play, play: Play, { dismissed }: Attribution): boolean {
  if (publicPlayId(other) === publicPlayId(play)) return false;
  if (isTitled(play)) return true;
  const isNamed = play.isrc !== undefined || play.iswc !== undefined;
  return other.isrc === play.isrc && other.iswc === play.iswc && (isNamed || dismissed !== undefined);
}

/** A title needs at least one letter. */
const isTitled = ({ song }: Play): boolean => !song.startsWith('|');

/** The decision about the song, which takes the place of an earlier one. */
async function memoryOf(
  world: Needs,
  play: Play,
  { attribution, linked, accepts }: Pick<Decided, 'attribution' | 'accepts'> & { readonly linked: number },
): Promise<Change> {
  const before = (await world.songDecisions.findMany([play.song])).get(play.song);
  const { dismissed, workId, reason, decidedAt, decidedBy } = attribution;
  const after: SongDecision = {
    id: play.song,
    title: play.title ?? null,
    artist: play.artist ?? null,
    durationSeconds: play.durationSeconds,
    stationId: play.stationId,
    playId: publicPlayId(play),
    verdict: dismissed ?? 'work',
    workId: workId ?? null,
    thought: thoughtOf(play.attributionBefore ?? play.attribution) ?? before?.thought ?? null,
    plays: linked,
    reason,
    ...(accepts !== undefined && { proposalId: accepts.change.after.id }),
    decidedBy,
    decidedAt,
    version: (before?.version ?? 0) + 1,
  };
  return { kind: 'songDecision', action: 'song.decided', before, after };
}

/** What matching made of the play's title and names; undefined where it was not asked. */
function thoughtOf({ match }: Attribution): SongDecision['thought'] | undefined {
  if (match === undefined) return undefined;
  return {
    workId: match.best?.workId ?? null,
    partnerId: match.best?.partnerId ?? null,
    confidence: match.best?.likelihood ?? 0,
    model: match.model,
  };
}
