import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { HeldPart } from '#functions/domain/cycles/merge-lines.ts';

/** Held money in minor units by would-be payee and reason; nothing stands at 0. */
export type HeldByPayee = Readonly<Record<string, Readonly<Record<string, bigint>>>>;

type Moving = {
  /** What was held in the territory before the close. */
  readonly before: HeldByPayee;
  readonly own: HeldByPayee;
  readonly boxes: readonly Pick<AdjustedBox, 'adjustments'>[];
};

/**
 * What is held still in a territory after a close: what was held before, what its cycle holds, and what it moved in
 * earlier cycles (royalty rules §9.1). It is what the balances of all held records come to.
 */
export function stillHeld({ before, own, boxes }: Moving): HeldByPayee {
  const gathered = gatherByPayee();
  for (const held of [before, own])
    for (const [wouldBePayee, reasons] of Object.entries(held))
      for (const [reason, minor] of Object.entries(reasons)) gathered.add({ wouldBePayee, reason, minor });
  for (const { head, held } of boxes.flatMap(({ adjustments }) => adjustments))
    for (const { wouldBePayee, beforeMinor, afterMinor } of held)
      gathered.add({
        ...{ wouldBePayee, reason: head.reason ?? '' },
        minor: BigInt(afterMinor) - BigInt(beforeMinor),
      });
  return gathered.sums();
}

/** Adds up held money by would-be payee and reason. */
export function gatherByPayee() {
  const byPayee = new Map<string, Map<string, bigint>>();
  return {
    add({ wouldBePayee, reason, minor }: Pick<HeldPart, 'wouldBePayee' | 'reason' | 'minor'>): void {
      const reasons = byPayee.get(wouldBePayee) ?? new Map<string, bigint>();
      byPayee.set(wouldBePayee, reasons.set(reason, (reasons.get(reason) ?? 0n) + minor));
    },
    sums: (): HeldByPayee =>
      Object.fromEntries(
        [...byPayee].flatMap(([wouldBePayee, reasons]) => {
          const held = [...reasons].filter(([, minor]) => minor !== 0n);
          return held.length === 0 ? [] : [[wouldBePayee, Object.fromEntries(held)]];
        }),
      ),
  };
}
