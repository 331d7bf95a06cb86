import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { FrozenPlay } from '#functions/domain/cycles/manifest.ts';
import { daypartMultiplier } from '#functions/domain/licensing/daypart-multiplier.ts';
import type { Tariff, TariffBasis } from '#shared/schemas/licensing.ts';

/**
 * How many units the weight 1 of a pool has, so that every weight is a whole number of them: a rate has 6 decimals and a
 * multiplier 2, and a minute 60 seconds (royalty rules §1).
 */
export const UNITS: Readonly<Record<PoolKind, bigint>> = { plays: 60n * 10n ** 8n, licence: 100n };

/** Which of a station's pools pays the plays of a tariff. */
export const POOL_OF: Readonly<Record<TariffBasis, PoolKind>> = {
  perPlay: 'plays',
  perMinute: 'plays',
  licencePool: 'licence',
};

export type WeighedPlay = {
  readonly pool: PoolKind;
  readonly multiplier: string;
  /** The weight in {@link UNITS} of its pool: of money in whole currency units, or of seconds. */
  readonly units: bigint;
  /** The seconds that count: those above the tariff's maximum do not. */
  readonly seconds: number;
  /** Why it has no weight. Only plays that are too short are counted as weightless. */
  readonly weightless?: 'too-short' | 'redistributed' | 'dismissed';
};

type Heard = Pick<FrozenPlay, 'time' | 'durationSeconds' | 'workId' | 'dismissed'>;

/**
 * What a play weighs under its tariff (royalty rules §2 and §3). Under perPlay and perMinute the weight is money,
 * under licencePool it is seconds; each is multiplied by the daypart. A play that is too short, dismissed as not music,
 * or unidentified where such plays are redistributed, has no weight.
 */
export function weighPlay(play: Heard, tariff: Tariff): WeighedPlay {
  const multiplier = daypartMultiplier(tariff.dayparts, play.time);
  const seconds = Math.min(play.durationSeconds, tariff.maximumSeconds);
  const pool = POOL_OF[tariff.basis];
  const weightless = whyWeightless(play, tariff);
  if (weightless !== undefined) return { pool, multiplier, units: 0n, seconds, weightless };
  return { pool, multiplier, units: unitsOf(seconds, tariff) * decimals(multiplier, 2), seconds };
}

function whyWeightless(play: Heard, tariff: Tariff): WeighedPlay['weightless'] {
  if (play.dismissed === true) return 'dismissed';
  if (play.durationSeconds < tariff.minimumSeconds) return 'too-short';
  return play.workId === undefined && tariff.unidentified === 'redistribute' ? 'redistributed' : undefined;
}

function unitsOf(seconds: number, tariff: Tariff): bigint {
  switch (tariff.basis) {
    case 'perPlay':
      return decimals(tariff.rate, 6) * 60n;
    case 'perMinute':
      return decimals(tariff.rate, 6) * BigInt(seconds);
    case 'licencePool':
      return BigInt(seconds);
  }
}

/** A decimal in units of its last place: `decimals('1.5', 2)` is 150. */
function decimals(text: string, places: number): bigint {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
}
