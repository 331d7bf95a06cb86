import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import { type Fraction, fraction } from '#functions/domain/cycles/fraction.ts';
import { UNITS } from '#functions/domain/cycles/weigh-play.ts';

/**
 * A weight in whole units as the rules say it (royalty rules §3): in money where plays are priced, in seconds in a licence
 * pool. `shareUnits` is what makes the units finer: an allocation's for what a claim weighs, 1 for what a play weighs.
 */
export const weightIn = (pool: PoolKind, units: bigint, shareUnits: bigint): Fraction =>
  fraction(units, UNITS[pool] * shareUnits);
