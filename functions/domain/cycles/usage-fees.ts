import { apportionUnits } from '#functions/domain/cycles/apportion.ts';

/**
 * A line's fee apportioned over its usages in proportion to their gross, so that each usage shows gross, fee and net: 0
 * for a usage that earned nothing.
 */
export function usageFees(
  feeMinor: bigint,
  usages: readonly { readonly key: string; readonly grossMinor: bigint }[],
): ReadonlyMap<string, bigint> {
  const portions = apportionUnits(
    feeMinor,
    usages.map(({ key, grossMinor }) => ({ ref: key, units: grossMinor })),
  );
  return new Map([
    ...usages.map(({ key }): [string, bigint] => [key, 0n]),
    ...portions.map(({ ref, minor }): [string, bigint] => [ref, minor]),
  ]);
}
