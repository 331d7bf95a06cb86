import { type Band, bandOf } from '#functions/domain/matching/band-of.ts';
import type { InForce } from '#functions/domain/matching/bands-in-force.ts';
import { calibrated } from '#functions/domain/matching/calibrated.ts';
import type { JudgedSong } from '#functions/domain/matching/refit/judged-song.ts';

/** A judged song as thresholds would have decided it; its confidence is the calibrated one. */
export type BandedSong = JudgedSong & { readonly band: Band };

/**
 * The band that thresholds and calibration would have given a song. Ties, which always go to a person, are not known
 * here.
 */
export function bandedSong(song: JudgedSong, { bands, calibration }: InForce): BandedSong {
  const confidence = calibrated(song.confidence, calibration);
  return { ...song, confidence, band: bandOf(confidence, bands) };
}
