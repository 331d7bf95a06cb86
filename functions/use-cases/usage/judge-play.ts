import { addDays, localTime } from '#functions/domain/calendar.ts';
import { songKey } from '#functions/domain/matching/song-key.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { DecidedPlay } from '#functions/use-cases/matching/decide-plays.ts';
import type { Station } from '#shared/schemas/licensing.ts';
import { MatchMethod, NewPlay, type Play } from '#shared/schemas/usage.ts';

/** Why a play is not taken, and the column of a log that says it. */
export type Refused = {
  readonly outcome: 'rejected';
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
type Judging = {
  readonly source: string;
  readonly now: string;
  readonly decision: DecidedPlay;
  /** Absent where there is no such station. */
  readonly station: Station | undefined;
  /** How long the recording is that it names. */
  readonly heardSeconds: number | undefined;
};

/** The play that a record makes with what was decided about it, or why it is none (royalty rules §2). */
export function judgePlay(
  record: PlayRecord,
  { source, now, decision, station, heardSeconds }: Judging,
): Refused | { readonly outcome: 'accepted'; readonly play: Play } {
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
  const durationSeconds = record.durationSeconds ?? heardSeconds;
  const play = playOf(entered.data, station, {
    ...{ source, now, decision },
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
  return { outcome: 'accepted', play };
}

type Made = Pick<Judging, 'source' | 'now' | 'decision'> & {
  readonly durationSeconds: number;
  readonly isEstimated: boolean;
};

function playOf(
  entered: NewPlay,
  station: Station,
  { source, now, decision, durationSeconds, isEstimated }: Made,
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
