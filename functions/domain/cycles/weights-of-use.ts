import type { AllocatedPlay, Allocation } from '#functions/domain/cycles/allocation.ts';
import { fraction, show } from '#functions/domain/cycles/fraction.ts';
import { weightIn } from '#functions/domain/cycles/weight-in.ts';

type Use = {
  readonly play: Pick<AllocatedPlay, 'pool' | 'units'>;
  readonly share: Pick<AllocatedPlay['shares'][number], 'units'>;
  readonly shareUnits: Allocation['shareUnits'];
};

/**
 * What a play weighs, the claim's share of it, and what it weighs in the claim, as exact fractions. Weights are cedis
 * where plays are priced and seconds in a licence pool, so those of two pools are never added up.
 *
 * @example
 * // 200 s of a licence pool, half of it for the claim:
 * // → { playWeight: '200', share: '1/2', weight: '100' }
 */
export function weightsOfUse({ play, share, shareUnits }: Use) {
  const [units, weight, finer] = [BigInt(play.units), BigInt(share.units), BigInt(shareUnits)];
  return {
    playWeight: show(weightIn(play.pool, units, 1n)),
    share: show(fraction(weight, units * finer)),
    weight: show(weightIn(play.pool, weight, finer)),
  };
}
