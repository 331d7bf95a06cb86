import { partnerRef } from '#functions/domain/cycles/references.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';

type OfPartner = Pick<Partner, 'societyCode'>;

/** The cycles of the territories that a partner’s agreements are for, the newest first. */
export function cyclesOf(
  cycles: readonly Cycle[],
  agreements: readonly Pick<Agreement, 'territory'>[],
): readonly Cycle[] {
  const territories = new Set(agreements.map(({ territory }) => territory));
  return cycles.filter(({ territory }) => territories.has(territory));
}

/** Whose held money would be the partner’s: its own name, and its society’s where no agreement was in force. */
export const heldNames = ({ societyCode }: OfPartner): readonly string[] => [
  partnerRef(societyCode),
  `society:${societyCode}`,
];
