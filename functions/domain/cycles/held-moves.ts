import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { HeldPart } from '#functions/domain/cycles/merge-lines.ts';
import type { CycleId } from '#shared/ids.ts';

/** What a close does with the money of one cycle that is held for one reason; each amount is 0 or above. */
export type HeldMove = {
  readonly reason: string;
  readonly originCycleId: CycleId;
  readonly heldMinor: bigint;
  readonly releasedMinor: bigint;
  readonly expiredMinor: bigint;
};
type Moving = {
  readonly cycleId: CycleId;
  readonly held: readonly Pick<HeldPart, 'reason' | 'minor'>[];
  readonly boxes: readonly Pick<AdjustedBox, 'adjustments' | 'expired' | 'state'>[];
};

/** What a close holds itself, and what it holds, releases or lets expire of earlier cycles (royalty rules §6.6). */
export function heldMoves({ cycleId, held, boxes }: Moving): readonly HeldMove[] {
  const moves = new Map<string, HeldMove>();
  const add = (of: Pick<HeldMove, 'reason' | 'originCycleId'>, minor: bigint, expiredMinor = 0n) => {
    const key = `${of.originCycleId} ${of.reason}`;
    const so = moves.get(key) ?? { ...of, heldMinor: 0n, releasedMinor: 0n, expiredMinor: 0n };
    moves.set(key, {
      ...so,
      heldMinor: so.heldMinor + (minor > 0n ? minor : 0n),
      releasedMinor: so.releasedMinor - (minor < 0n ? minor : 0n),
      expiredMinor: so.expiredMinor + expiredMinor,
    });
  };
  for (const { reason, minor } of held) add({ reason, originCycleId: cycleId }, minor);
  for (const { adjustments, expired = [], state } of boxes) {
    const gone = new Map<string, bigint>();
    for (const { ref, amountMinor } of expired.flatMap(({ taken }) => taken))
      gone.set(ref, (gone.get(ref) ?? 0n) + BigInt(amountMinor));
    for (const { head, amountMinor } of adjustments) {
      if (head.reason === undefined) continue;
      const of = { reason: head.reason, originCycleId: state.cycleId };
      const expiredMinor = gone.get(head.ref) ?? 0n;
      add(of, BigInt(amountMinor) + expiredMinor, expiredMinor);
    }
  }
  return [...moves.values()];
}
