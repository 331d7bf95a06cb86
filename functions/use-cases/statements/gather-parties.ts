import type { ClaimParty } from '#functions/domain/cycles/allocation.ts';

type Party = Pick<ClaimParty, 'name' | 'ipi' | 'role' | 'percent' | 'societyCode'>;

/** Gathers for whom lines are claimed, by the reference of the line: each party once, in the order of being named. */
export function gatherParties() {
  const byLine = new Map<string, Map<string, Party>>();
  return {
    add(ref: string, parties: readonly Party[]): void {
      const known = byLine.get(ref) ?? new Map<string, Party>();
      byLine.set(ref, known);
      for (const party of parties) known.set(keyOf(party), party);
    },
    of: (ref: string): readonly Party[] => [...(byLine.get(ref)?.values() ?? [])],
  };
}
export type GatheredParties = ReturnType<typeof gatherParties>;

const keyOf = ({ name, ipi, role, percent, societyCode }: Party): string =>
  JSON.stringify([ipi ?? name, role, percent, societyCode]);
