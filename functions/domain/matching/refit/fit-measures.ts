import { calibrationError } from '#functions/domain/matching/model/calibration-error.ts';
import type { BandedSong } from '#functions/domain/matching/refit/banded-song.ts';
import type { FitMeasures } from '#shared/schemas/matching.ts';

/** How well thresholds and calibration do on songs that people judged. */
export function fitMeasures(songs: readonly BandedSong[]): FitMeasures {
  const accepted = songs.filter(({ band }) => band === 'accept');
  const right = accepted.filter((song) => song.right).length;
  const withWork = songs.filter(({ hasWork }) => hasWork).length;
  return {
    accepted: accepted.length,
    precision: accepted.length === 0 ? null : right / accepted.length,
    recall: withWork === 0 ? null : right / withWork,
    calibrationError: songs.length === 0 ? null : calibrationError(songs),
    toReview: songs.filter(({ band }) => band === 'review').length,
    rejectedWrongly: songs.filter((song) => song.band === 'reject' && song.right).length,
  };
}
