import type { AllocatedClaim, Allocation, ClaimHead, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';

/** One payee and one work over all stations, before fees. */
export type MergedLine = ClaimHead & {
  readonly usageCount: number;
  readonly totalDurationSeconds: number;
  readonly grossMinor: bigint;
};

/** Held money per station, pool, work, reason and would-be payee. */
export type HeldPart = {
  readonly ref: string;
  readonly stationId: string;
  readonly pool: PoolKind;
  readonly usageCount: number;
  readonly reason: string;
  readonly workRef: string;
  readonly wouldBePayee: string;
  readonly minor: bigint;
};

/** Adds what the stations apportioned to the same claim (royalty rules §5), station by station. */
export function gatherLines() {
  const lines = new Map<string, MergedLine>();
  return {
    add({ claims }: Pick<Allocation, 'claims'>): void {
      for (const claim of claims) lines.set(claim.ref, added(lines.get(claim.ref), claim));
    },
    /** In the order of their references. */
    lines: (): readonly MergedLine[] => [...lines.values()].toSorted((a, b) => compareUtf8(a.ref, b.ref)),
  };
}

/** What a station holds, by pool, work, reason and would-be payee (royalty rules §5). */
export function heldParts({
  stationId,
  claims,
}: Pick<Allocation, 'stationId' | 'claims'>): readonly HeldPart[] {
  return claims.flatMap((claim) =>
    claim.reason === undefined ? [] : partsOfClaim(stationId, claim, claim.reason),
  );
}

function added(line: MergedLine | undefined, claim: AllocatedClaim): MergedLine {
  const base = line ?? { ...headOf(claim), usageCount: 0, totalDurationSeconds: 0, grossMinor: 0n };
  return {
    ...base,
    usageCount: base.usageCount + claim.usageCount,
    totalDurationSeconds: base.totalDurationSeconds + claim.totalDurationSeconds,
    grossMinor: base.grossMinor + BigInt(claim.amountMinor),
  };
}

function partsOfClaim(stationId: string, claim: AllocatedClaim, reason: string): HeldPart[] {
  return claim.pools.flatMap(({ pool, usageCount, held }) =>
    held.map(({ wouldBePayee, amountMinor }) => ({
      ref: claim.ref,
      stationId,
      pool,
      usageCount,
      reason,
      workRef: claim.workRef,
      wouldBePayee,
      minor: BigInt(amountMinor),
    })),
  );
}

function headOf(claim: AllocatedClaim): ClaimHead {
  const {
    usageCount: _plays,
    totalDurationSeconds: _seconds,
    pools: _pools,
    amountMinor: _amount,
    ...head
  } = claim;
  return head;
}
