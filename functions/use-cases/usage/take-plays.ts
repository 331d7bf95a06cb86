import { addDays, localTime } from '#functions/domain/calendar.ts';
import { samePlay } from '#functions/domain/matching/same-play.ts';
import { songKey } from '#functions/domain/matching/song-key.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { newIssue } from '#functions/use-cases/issues/new-issue.ts';
import {
  type DecidedPlay,
  type DecidingNeeds,
  decidePlays,
} from '#functions/use-cases/matching/decide-plays.ts';
import { type LatePlayPutter, latePlayPutter } from '#functions/use-cases/usage/late-play-putter.ts';
import { lookUpIdentifiers } from '#functions/use-cases/usage/look-up-identifiers.ts';
import type { Station } from '#shared/schemas/licensing.ts';
import { MatchMethod, NewPlay, type Play } from '#shared/schemas/usage.ts';
import { evidenceInWords } from '#shared/words/evidence-in-words.ts';

type Needs = DecidingNeeds &
  Parameters<typeof latePlayPutter>[0] &
  Pick<World, 'clock' | 'ids' | 'stations' | 'recordings' | 'plays' | 'issues'>;
type Refused = {
  readonly code:
    | 'play.unknown-station'
    | 'play.differs'
    | 'play.in-future'
    | 'play.invalid'
    | 'play.later'
    | 'adjustment.too-late';
  readonly message: string;
  readonly column?: string;
};
/** What became of one play, in the order in which they came. */
export type Taken =
  | { readonly outcome: 'accepted'; readonly play: Play }
  | { readonly outcome: 'duplicate'; readonly play: Play }
  | ({ readonly outcome: 'rejected' } & Refused);
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

const AT_ONCE = 24;
const LATER = {
  outcome: 'rejected',
  code: 'play.later',
  message: 'There was no time for it. Send it again, in a smaller batch.',
} as const;

/**
 * Attributes plays (`decidePlays`) and keeps each with its attribution, one conditional put a play. A play id
 * counts once within its station: the same content again is a duplicate, other content is rejected. So is a play dated
 * later than the day after it is received (royalty rules §2).
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
  const decided = new Map(records.map((record, at) => [record, decisions[at]]));
  const seen = new Map<string, Promise<unknown>>();
  const put = await latePlayPutter(world, source.actor);

  const taken = await inParallel(records, AT_ONCE, async (record): Promise<Taken> => {
    if (source.until !== undefined && world.clock.now() > source.until) return LATER;
    const station = stations.get(record.stationId);
    if (station === undefined)
      return {
        outcome: 'rejected',
        code: 'play.unknown-station',
        column: 'station_id',
        message: `There is no station ${record.stationId}. Create it and send the row again.`,
      };
    const entered = NewPlay.safeParse(record);
    if (!entered.success)
      return {
        outcome: 'rejected',
        code: 'play.invalid',
        message: entered.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
      };
    const decision = decided.get(record);
    if (decision === undefined) throw new Error('a play was not decided');
    const durationSeconds = record.durationSeconds ?? candidates.recording(record.isrc)?.durationSeconds;
    const play = playOf(entered.data, station, {
      source: source.source,
      now,
      decision,
      durationSeconds: durationSeconds ?? record.estimatedSeconds ?? 0,
      isEstimated: durationSeconds === undefined && record.estimatedSeconds !== undefined,
    });
    if (play.date > addDays(localTime(now, station.timezone).date, 1))
      return {
        outcome: 'rejected',
        code: 'play.in-future',
        column: 'played_at',
        message: `Play ${play.playId} of ${play.stationId} is dated ${play.date}, which is yet to come. Correct the date and send the row again.`,
      };
    if (source.dryRun === true) return { outcome: 'accepted', play };
    // The same play twice in one batch: the first one first.
    const key = `${play.stationId}\n${play.date}\n${play.playId}`;
    const before = seen.get(key);
    const kept = (before ?? Promise.resolve()).then(() =>
      keep(play, { source: source.source, isRepeat: before !== undefined, put }),
    );
    seen.set(key, kept);
    return kept;
  });
  if (source.dryRun !== true) await noteOutcomes(world, taken, source);
  return taken;
}

async function keep(
  play: Play,
  { source, isRepeat, put }: { source: string; isRepeat: boolean; put: LatePlayPutter },
): Promise<Taken> {
  const result = await put(play);
  if ('refused' in result)
    return {
      outcome: 'rejected',
      code: 'adjustment.too-late',
      column: 'played_at',
      message: `Play ${play.playId} of ${play.stationId}: ${result.refused}`,
    };
  if ('taken' in result) return { outcome: 'accepted', play: result.taken };
  const { existing } = result;
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

type Context = {
  readonly source: string;
  readonly now: string;
  readonly decision: DecidedPlay;
  readonly durationSeconds: number;
  readonly isEstimated: boolean;
};

function playOf(
  entered: NewPlay,
  station: Station,
  { source, now, decision, durationSeconds, isEstimated }: Context,
): Play {
  const { method, ...rest } = entered;
  return {
    ...rest,
    ...(method !== undefined && { method: MatchMethod.parse(method) }),
    territory: station.territory,
    date: localTime(entered.playedAt, station.timezone).date,
    playedAt: new Date(entered.playedAt).toISOString(),
    durationSeconds,
    ...(isEstimated && { isLengthEstimated: true as const }),
    source,
    receivedAt: now,
    song: songKey(entered),
    ...decision,
    version: 1,
  };
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
