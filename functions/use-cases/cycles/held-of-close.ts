import { heldMoves } from '#functions/domain/cycles/held-moves.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';
import type { CyclePlayed } from '#functions/use-cases/cycles/played-files.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** What a close holds by reason, and what it holds, releases or lets expire of earlier cycles. */
export function heldOfClose(
  { id }: Pick<Cycle, 'id'>,
  { held, adjustments, currency }: Pick<Merged, 'held' | 'adjustments' | 'currency'>,
): Cycle['held'] {
  const money = (minor: bigint) => ({ minor, currency });
  const own = Array.from(held.byReason, ([reason, minor]) => ({ reason, minor }));
  return heldMoves({ cycleId: id, held: own, boxes: adjustments.boxes }).map(
    ({ reason, originCycleId, heldMinor, releasedMinor, expiredMinor }) => ({
      ...{ reason, originCycleId, amount: money(heldMinor - releasedMinor - expiredMinor) },
      ...(expiredMinor > 0n && { expired: money(expiredMinor) }),
    }),
  );
}

/** The same in minor units alone, for a file that names its currency elsewhere. */
export const sumsOfMoves = (held: Cycle['held']): CyclePlayed['held'] =>
  held.map(({ reason, originCycleId, amount }) => ({ reason, originCycleId, minor: amount.minor }));
