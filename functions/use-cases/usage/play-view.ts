import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { Play, PlayView } from '#shared/schemas/usage.ts';

/** A play as a list shows it. */
export function playView(play: Play): PlayView {
  const {
    playId,
    stationId,
    territory,
    date,
    playedAt,
    title,
    artist,
    isrc,
    iswc,
    durationSeconds,
    isLengthEstimated = false,
    attribution,
  } = play;
  return {
    id: publicPlayId(play),
    playId,
    stationId,
    territory,
    date,
    playedAt,
    title: title ?? null,
    artist: artist ?? null,
    isrc: isrc ?? null,
    iswc: iswc ?? null,
    durationSeconds,
    isLengthEstimated,
    attribution,
  };
}
