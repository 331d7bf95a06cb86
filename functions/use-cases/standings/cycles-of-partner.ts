import { partnerRef } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { paymentIdOf } from '#functions/use-cases/payments/payment-id.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';

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

/** The first remittance of a partner for a cycle; 0.5 RCU. */
export function firstRemittance(
  world: Pick<World, 'ids' | 'payments'>,
  { societyCode }: OfPartner,
  cycle: Pick<Cycle, 'id'>,
): Promise<Payment | undefined> {
  return world.payments.find(paymentIdOf(world, { cycle, payeeRef: partnerRef(societyCode) }));
}

/** The remittance that stands: the last that reissues the first, each 0.5 RCU. */
export async function standingRemittance(
  world: Pick<World, 'ids' | 'payments'>,
  partner: OfPartner,
  cycle: Pick<Cycle, 'id'>,
): Promise<Payment | undefined> {
  let payment = await firstRemittance(world, partner, cycle);
  while (payment?.successorId !== undefined) payment = await world.payments.find(payment.successorId);
  return payment;
}
