import type { AllocatedPlay, Allocation } from '#functions/domain/cycles/allocation.ts';
import { apportion } from '#functions/domain/cycles/apportion.ts';
import { type Fraction, fraction, parseFraction, sum, times } from '#functions/domain/cycles/fraction.ts';

/** What one play brought to one claim: the station's amount apportioned inside the claim by weight. */
export type UsageAmount = {
  readonly ref: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly play: AllocatedPlay;
  readonly grossMinor: bigint;
};

/**
 * Breaks a station's claims down to its plays, for statements: each claim's amount is apportioned (royalty rules §1)
 * over its plays by what they weigh in it, ties to the play id that sorts first. A claim's plays add up to its amount.
 */
export function usageAmounts(
  allocation: Allocation,
  wanted: (ref: string) => boolean,
): readonly UsageAmount[] {
  const { stationId, stationName } = allocation;
  const amounts = new Map(
    allocation.claims
      .filter(({ ref }) => wanted(ref))
      .map(({ ref, amountMinor }) => [ref, BigInt(amountMinor)]),
  );
  const playsOf = new Map<string, { play: AllocatedPlay; weight: Fraction }[]>();
  for (const play of allocation.plays) {
    for (const [ref, parts] of Map.groupBy(play.shares, (share) => share.ref)) {
      if (!amounts.has(ref)) continue;
      const weight = times(parseFraction(play.weight), sum(parts.map(({ share }) => parseFraction(share))));
      if (weight.n === 0n) continue;
      const plays = playsOf.get(ref);
      if (plays === undefined) playsOf.set(ref, [{ play, weight }]);
      else plays.push({ play, weight });
    }
  }
  return [...amounts].flatMap(([ref, amount]) => {
    const plays = playsOf.get(ref) ?? [];
    const portions = apportion(
      amount,
      plays.map(({ play, weight }) => ({ ref: play.playId, weight })),
    );
    return portions.flatMap(({ minor }, index) => {
      const play = plays[index]?.play;
      return play === undefined ? [] : [{ ref, stationId, stationName, play, grossMinor: minor }];
    });
  });
}

/** A line's fee apportioned over its usages in proportion to their gross, so that each usage shows gross, fee and net: 0 for a usage that earned nothing. */
export function usageFees(
  feeMinor: bigint,
  usages: readonly { readonly key: string; readonly grossMinor: bigint }[],
): ReadonlyMap<string, bigint> {
  const portions = apportion(
    feeMinor,
    usages.map(({ key, grossMinor }) => ({ ref: key, weight: fraction(grossMinor, 1n) })),
  );
  return new Map([
    ...usages.map(({ key }): [string, bigint] => [key, 0n]),
    ...portions.map(({ ref, minor }): [string, bigint] => [ref, minor]),
  ]);
}
