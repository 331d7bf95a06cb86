import { gatherByPayee, type HeldByPayee } from '#functions/domain/cycles/held-by-payee.ts';
import { heldParts } from '#functions/domain/cycles/merge-lines.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { ClaimedWorks, StationShares } from '#functions/use-cases/cycles/frozen-shares.ts';

/** What a close holds: how much by reason, and for whom, of which works. */
export type HeldSums = {
  readonly byReason: ReadonlyMap<string, bigint>;
  readonly byPayee: HeldByPayee;
  /** Those whose money is held for want of an agreement. */
  readonly withoutAgreement: readonly string[];
  readonly forWhom: ClaimedWorks['held'];
};

/** Adds up, station by station, what is held. */
export function gatherHeld() {
  const byReason = new Map<string, bigint>();
  const withoutAgreement = new Set<string>();
  const forWhom = new Map<string, Set<string>>();
  const byPayee = gatherByPayee();
  return {
    add(shares: StationShares): void {
      for (const { reason, wouldBePayee, workRef, minor } of heldParts(shares)) {
        byPayee.add({ reason, wouldBePayee, minor });
        byReason.set(reason, (byReason.get(reason) ?? 0n) + minor);
        if (reason === 'no-agreement') withoutAgreement.add(wouldBePayee);
        const works = forWhom.get(wouldBePayee) ?? new Set<string>();
        forWhom.set(wouldBePayee, works.add(workRef));
      }
    },
    sums: (): HeldSums => ({
      byReason,
      byPayee: byPayee.sums(),
      withoutAgreement: [...withoutAgreement],
      forWhom: [...forWhom]
        .toSorted(([a], [b]) => compareUtf8(a, b))
        .map(([wouldBePayee, refs]) => ({ wouldBePayee, workRefs: [...refs].toSorted(compareUtf8) })),
    }),
  };
}
