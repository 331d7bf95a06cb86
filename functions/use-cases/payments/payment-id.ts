import type { World } from '#functions/ports/world.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';

/** Partners get remittances, artists payouts. */
export const kindOf = (payeeRef: string): PaymentKind =>
  payeeRef.startsWith('partner:') ? 'remittance' : 'payout';

type Named = {
  readonly cycle: Pick<Cycle, 'id'>;
  readonly payeeRef: string;
  /** Above 1 for a payment that reissues another. */
  readonly issue?: number;
};

/** The id of a payee's payment for a cycle: the same for whoever asks, so that it is made once. */
export function paymentIdOf(world: Pick<World, 'ids'>, { cycle, payeeRef, issue = 1 }: Named): PaymentId {
  const prefix = kindOf(payeeRef) === 'remittance' ? 'rem' : 'pay';
  const again = issue === 1 ? [] : [String(issue)];
  return world.ids.derive(prefix, cycle.id.slice(cycle.id.indexOf('_') + 1), payeeRef, ...again);
}
