import { type Band, bandOf } from '#functions/domain/matching/band-of.ts';
import type { InForce } from '#functions/domain/matching/bands-in-force.ts';
import { calibrated } from '#functions/domain/matching/calibrated.ts';
import type { JudgedSong } from '#functions/domain/matching/refit/judged-song.ts';

/** A judged song as thresholds would have decided it; its confidence is the calibrated one. */
export type BandedSong = JudgedSong & { readonly band: Band };

/** What thresholds and calibration would have made of a song. A tie, which goes to a person whatever they are, is not known here. */
export function bandedSong(song: JudgedSong, { bands, calibration }: InForce): BandedSong {
  const confidence = calibrated(song.confidence, calibration);
  return { ...song, confidence, band: bandOf(confidence, bands) };
}
