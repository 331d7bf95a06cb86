import type { World } from '#functions/ports/world.ts';
import type { FoundThing } from '#shared/contract/search.ts';
import { PaymentId } from '#shared/ids.ts';
import { minorToDecimal } from '#shared/money.ts';

/** The payment of an id or of a payment reference, written exactly so. */
export async function findPayments(
  world: Pick<World, 'payments'>,
  q: string,
): Promise<readonly FoundThing[]> {
  const paymentId = PaymentId.safeParse(q).data;
  const payment =
    paymentId === undefined ? await world.payments.byReference(q) : await world.payments.find(paymentId);
  if (payment === undefined) return [];
  const { id, kind, payee, net, paymentReference, status } = payment;
  const amount = `${net.currency} ${minorToDecimal(net.minor, net.currency)}`;
  const note = [amount, status, ...(paymentReference === null ? [] : [paymentReference])].join(' · ');
  return [{ kind, id, title: payee.name, note }];
}
