import type { RankedSong } from '#functions/domain/matching/rank-songs.ts';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { WaitingPlay } from '#functions/ports/records.ts';
import { closedCycleOf } from '#functions/use-cases/usage/refuse-locked.ts';
import { StationId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Candidate, Play } from '#shared/schemas/usage.ts';
import type { WaitingSong } from '#shared/schemas/waiting-songs.ts';

type Context = {
  /** The play that stands for all of the song. */
  readonly play: Play;
  readonly cycles: readonly Cycle[];
  readonly candidates: readonly Candidate[];
};

/** A song of the queue as a list shows it. */
export function waitingSong(
  { song, plays, seconds, money, expected }: RankedSong<WaitingPlay>,
  { play, cycles, candidates }: Context,
): WaitingSong {
  const { title, artist, isrc, iswc, durationSeconds, territory, attribution } = play;
  const dates = [...new Set(plays.map(({ date }) => date))].sort();
  const stationIds = [...new Set(plays.map(({ stationId }) => stationId))].sort();
  return {
    playId: publicPlayId(play),
    song,
    title: title ?? null,
    artist: artist ?? null,
    isrc: isrc ?? null,
    iswc: iswc ?? null,
    durationSeconds,
    territory,
    status: attribution.status,
    evidence: attribution.evidence,
    plays: plays.length,
    seconds,
    stationIds: stationIds.map((id) => StationId.parse(id)),
    from: dates[0] ?? play.date,
    to: dates.at(-1) ?? play.date,
    expected: expected ?? null,
    money: money
      .map(({ cycle, isHeld, plays: count, amount }) => ({
        cycleId: cycle?.id ?? null,
        cycleName: cycle?.name ?? null,
        ...{ isHeld, plays: count, amount: amount ?? null },
      }))
      .toSorted((a, b) => Number(b.isHeld) - Number(a.isHeld)),
    isLocked: dates.every((date) => closedCycleOf(cycles, { territory, date }) !== undefined),
    candidates: [...candidates],
  };
}
