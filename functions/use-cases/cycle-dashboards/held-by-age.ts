import type { CycleId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { moneyOf } from '#shared/money.ts';
import type { HeldByAge } from '#shared/schemas/cycle-dashboards.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Moved = { readonly reason: string; readonly originCycleId: CycleId; readonly minor: bigint };

/**
 * What is held in a cycle's territory when it has moved what it moves, by reason and the cycle whose money it is, the
 * oldest first (royalty rules §9.1): what the closes before it left, and its own.
 */
export function heldByAge(
  all: readonly Cycle[],
  cycle: Cycle,
  own: { readonly held: readonly Moved[]; readonly currency: string } | undefined,
): readonly HeldByAge[] {
  const before = all.filter(
    ({ id, territory, status, lockedAt }) =>
      territory === cycle.territory &&
      isLocked(status) &&
      id !== cycle.id &&
      (cycle.lockedAt === null || (lockedAt ?? '') < cycle.lockedAt),
  );
  const sums = new Map<string, Moved>();
  const earlier = before
    .flatMap(({ held }) => held)
    .map(({ reason, originCycleId, amount }) => ({ reason, originCycleId, minor: amount.minor }));
  for (const { minor, ...of } of [...earlier, ...(own?.held ?? [])]) {
    const key = `${of.originCycleId} ${of.reason}`;
    sums.set(key, { ...of, minor: (sums.get(key)?.minor ?? 0n) + minor });
  }
  const currency = own?.currency ?? before.find((one) => one.currency !== null)?.currency;
  const cycles = new Map(all.map((one) => [one.id, one]));
  return [...sums.values()]
    .flatMap(({ minor, ...of }) => {
      const origin = cycles.get(of.originCycleId);
      if (minor === 0n || origin === undefined) return [];
      const { name: originCycleName, periodEnd: since } = origin;
      return [{ ...of, originCycleName, since, amount: moneyOf(minor, currency ?? '') }];
    })
    .toSorted((a, b) => (a.since === b.since ? (a.reason < b.reason ? -1 : 1) : a.since < b.since ? -1 : 1));
}
