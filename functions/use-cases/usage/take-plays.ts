import { samePlay } from '#functions/domain/matching/same-play.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { newIssue } from '#functions/use-cases/issues/new-issue.ts';
import { type DecidingNeeds, decidePlays } from '#functions/use-cases/matching/decide-plays.ts';
import { judgePlay, type Refused } from '#functions/use-cases/usage/judge-play.ts';
import { lookUpIdentifiers } from '#functions/use-cases/usage/look-up-identifiers.ts';
import { type KeepingNeeds, type Kept, playKeeper } from '#functions/use-cases/usage/play-keeper.ts';
import type { Play } from '#shared/schemas/usage.ts';
import { evidenceInWords } from '#shared/words/evidence-in-words.ts';

type Needs = DecidingNeeds &
  KeepingNeeds &
  Pick<World, 'clock' | 'ids' | 'stations' | 'recordings' | 'plays' | 'issues'>;
/** What became of one play, in the order in which they came. */
export type Taken =
  | { readonly outcome: 'accepted'; readonly play: Play }
  | { readonly outcome: 'duplicate'; readonly play: Play }
  | Refused;
/**
 * Where plays come from: a retry of the same source is no duplicate. Dry: nothing is written. Where it has an end, plays
 * that would be begun after it are not taken.
 */
type Source = {
  readonly source: string;
  readonly actor: string;
  readonly dryRun?: boolean;
  readonly until?: string;
};

/** How many plays are kept together, and how many such batches at once. */
const BATCH = 100;
const AT_ONCE = 2;
const LATER = {
  outcome: 'rejected',
  code: 'play.later',
  message: 'There was no time for it. Send it again, in a smaller batch.',
} as const;

/**
 * Attributes plays (`decidePlays`) and keeps each with its attribution, one conditional insert a play. A play id
 * counts once within its station: the same content again is a duplicate, other content is rejected. So is a play dated
 * later than the day after it is received (royalty rules §2).
 *
 * @param records plays as `NewPlay` has them, or as a log gave them: what is not one is rejected
 */
export async function takePlays(
  world: Needs,
  records: readonly PlayRecord[],
  source: Source,
): Promise<readonly Taken[]> {
  const stations = new Map(
    (await world.stations.all()).map((station) => [String(station.stationId), station]),
  );
  const candidates = await lookUpIdentifiers(world, records);
  const now = world.clock.now();
  const decisions = await decidePlays(world, records, { candidates, now, by: source.actor });
  const judged = records.map((record, at) => {
    const decision = decisions[at];
    if (decision === undefined) throw new Error('a play was not decided');
    return judgePlay(record, {
      ...{ source: source.source, now, decision, station: stations.get(record.stationId) },
      heardSeconds:
        record.durationSeconds === undefined ? candidates.recording(record.isrc)?.durationSeconds : undefined,
    });
  });
  if (source.dryRun === true) return judged;
  const taken = await keepJudged(world, judged, source);
  await noteOutcomes(world, taken, source);
  return taken;
}

/** Keeps what may be taken; the same play twice in one batch is kept once, and the others are measured by it. */
async function keepJudged(
  world: Needs,
  judged: readonly Taken[],
  { source, actor, until }: Source,
): Promise<readonly Taken[]> {
  const keep = await playKeeper(world, actor);
  const plays = judged.flatMap((result) => (result.outcome === 'rejected' ? [] : [result.play]));
  const firsts = [...Map.groupBy(plays, keyOf).values()].flatMap(([first]) => first ?? []);
  const batches = Array.from({ length: Math.ceil(firsts.length / BATCH) }, (_, at) =>
    firsts.slice(at * BATCH, (at + 1) * BATCH),
  );
  const isOver = () => until !== undefined && world.clock.now() > until;
  const kept = await inParallel(batches, AT_ONCE, async (batch) => (isOver() ? [] : keep(batch)));
  const outcomes = new Map(
    batches.flatMap((batch, at) =>
      batch.map((play, of) => [keyOf(play), { play, is: kept[at]?.[of] }] as const),
    ),
  );
  return judged.map((result) => {
    if (result.outcome === 'rejected') return result;
    const first = outcomes.get(keyOf(result.play));
    return first?.is === undefined
      ? LATER
      : outcomeOf(result.play, { kept: first.is, isRepeat: first.play !== result.play, source });
  });
}

const keyOf = ({ stationId, date, playId }: Play): string => `${stationId}\n${date}\n${playId}`;

function outcomeOf(
  play: Play,
  { kept, isRepeat, source }: { kept: Kept; isRepeat: boolean; source: string },
): Taken {
  if ('refused' in kept)
    return {
      outcome: 'rejected',
      code: 'adjustment.too-late',
      column: 'played_at',
      message: `Play ${play.playId} of ${play.stationId}: ${kept.refused}`,
    };
  if ('taken' in kept && !isRepeat) return { outcome: 'accepted', play: kept.taken };
  const existing = 'taken' in kept ? kept.taken : kept.existing;
  if (!samePlay(existing, play))
    return {
      outcome: 'rejected',
      code: 'play.differs',
      column: 'play_id',
      message: `Play ${play.playId} of ${play.stationId} came before with other content; the first one stays.`,
    };
  return existing.source === source && !isRepeat
    ? { outcome: 'accepted', play: existing }
    : { outcome: 'duplicate', play: existing };
}

/** Notes repeats for the cycle's count, and raises one issue per station and month, and one per identifier in doubt. */
async function noteOutcomes(world: Needs, taken: readonly Taken[], { source }: Source): Promise<void> {
  const duplicates = taken.flatMap((result) => (result.outcome === 'duplicate' ? [result.play] : []));
  for (const [stationId, plays] of Map.groupBy(duplicates, (play) => play.stationId)) {
    const byDate = Object.fromEntries(
      [...Map.groupBy(plays, ({ date }) => date)].map(([date, of]) => [date, of.length]),
    );
    await world.plays.noteDuplicates(source, stationId, byDate);
  }
  const open = taken.flatMap((result) =>
    result.outcome === 'accepted' && result.play.attribution.status !== 'matched' ? [result.play] : [],
  );
  const months = new Map(open.map((play) => [`${play.stationId} ${play.date.slice(0, 7)}`, play]));
  const ambiguous = new Map(
    open
      .filter(({ attribution }) => attribution.status === 'review' && attribution.match === undefined)
      .map((play) => [play.isrc ?? play.iswc ?? '', play]),
  );
  await world.issues.raise([
    ...[...months.keys()].map((subject) =>
      newIssue(world, {
        kind: 'unmatched-play',
        subject,
        message: `Plays of ${subject} have no work.`,
        partnerId: null,
        raisedBy: source,
      }),
    ),
    ...[...ambiguous].map(([subject, play]) =>
      newIssue(world, {
        kind: 'ambiguous-match',
        subject,
        message: play.attribution.evidence.map(evidenceInWords).join('; '),
        partnerId: null,
        raisedBy: source,
      }),
    ),
  ]);
}
