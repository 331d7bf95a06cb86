import { FEATURES } from '#functions/domain/matching/score/song-features.ts';

export type Feature = (typeof FEATURES)[number];
const NAMES: readonly string[] = FEATURES;

/** Reads a number of `songFeatures` by its name. */
export function feature(name: Feature): (features: readonly number[]) => number {
  const at = NAMES.indexOf(name);
  return (features) => features[at] ?? 0;
}
