import { decimal, type Fraction, fraction, times, ZERO } from '#functions/domain/cycles/fraction.ts';
import type { FrozenPlay } from '#functions/domain/cycles/manifest.ts';
import { daypartMultiplier } from '#functions/domain/licensing/daypart-multiplier.ts';
import type { Tariff } from '#shared/schemas/licensing.ts';

export type WeighedPlay = {
  readonly multiplier: string;
  readonly weight: Fraction;
  /** The seconds that count: those above the tariff's maximum do not. */
  readonly seconds: number;
  /** Why it has no weight. Only plays that are too short are counted as weightless. */
  readonly weightless?: 'too-short' | 'redistributed' | 'dismissed';
};

/**
 * What a play weighs under its tariff (royalty rules §2 and §3). Under perPlay and perMinute the weight is money in
 * whole currency units, under licencePool it is seconds; each is multiplied by the daypart. A play that is too short,
 * dismissed as not music, or unidentified where such plays are redistributed, has no weight.
 */
export function weighPlay(play: FrozenPlay, tariff: Tariff): WeighedPlay {
  const multiplier = daypartMultiplier(tariff.dayparts, play.time);
  const seconds = Math.min(play.durationSeconds, tariff.maximumSeconds);
  const weightless = whyWeightless(play, tariff);
  if (weightless !== undefined) return { multiplier, weight: ZERO, seconds, weightless };
  return { multiplier, weight: times(unitsOf(seconds, tariff), decimal(multiplier)), seconds };
}

function whyWeightless(play: FrozenPlay, tariff: Tariff): WeighedPlay['weightless'] {
  if (play.dismissed === true) return 'dismissed';
  if (play.durationSeconds < tariff.minimumSeconds) return 'too-short';
  return play.workId === undefined && tariff.unidentified === 'redistribute' ? 'redistributed' : undefined;
}

function unitsOf(seconds: number, tariff: Tariff): Fraction {
  switch (tariff.basis) {
    case 'perPlay':
      return decimal(tariff.rate);
    case 'perMinute':
      return times(decimal(tariff.rate), fraction(BigInt(seconds), 60n));
    case 'licencePool':
      return fraction(BigInt(seconds), 1n);
  }
}
