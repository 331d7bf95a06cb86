import { decimal, type Fraction, fraction, times, ZERO } from '#functions/domain/cycles/fraction.ts';
import type { FrozenPlay } from '#functions/domain/cycles/manifest.ts';
import { daypartMultiplier } from '#functions/domain/licensing/daypart-multiplier.ts';
import type { Tariff } from '#shared/schemas/licensing.ts';

export type WeighedPlay = {
  readonly multiplier: string;
  readonly weight: Fraction;
  /**
   * The play has no work and its tariff redistributes such plays, so its part goes to the others. It is not counted as
   * weightless.
   */
  readonly redistributed: boolean;
};

/**
 * What a play weighs under its tariff (royalty rules §2 and §3). Under perPlay and perMinute the weight is money in
 * whole currency units, under licencePool it is seconds; each is multiplied by the daypart. A play that is too short,
 * or unidentified where such plays are redistributed, has no weight.
 */
export function weighPlay(play: FrozenPlay, tariff: Tariff): WeighedPlay {
  const multiplier = daypartMultiplier(tariff.dayparts, play.time);
  if (play.durationSeconds < tariff.minimumSeconds) return { multiplier, weight: ZERO, redistributed: false };
  if (play.workId === undefined && tariff.unidentified === 'redistribute')
    return { multiplier, weight: ZERO, redistributed: true };
  return {
    multiplier,
    weight: times(unitsOf(play, tariff), decimal(multiplier)),
    redistributed: false,
  };
}

function unitsOf(play: FrozenPlay, tariff: Tariff): Fraction {
  const seconds = BigInt(play.durationSeconds);
  switch (tariff.basis) {
    case 'perPlay':
      return decimal(tariff.rate);
    case 'perMinute':
      return times(decimal(tariff.rate), fraction(seconds, 60n));
    case 'licencePool':
      return fraction(seconds, 1n);
  }
}
