import { invariant } from '#functions/domain/invariant.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { numbersFor } from '#functions/use-cases/payment-accounts/numbers-for.ts';
import { accountOfPayment } from '#functions/use-cases/payments/account-of-payment.ts';
import { paymentsFor } from '#functions/use-cases/payments/payments-for.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import { shownPayments } from '#functions/use-cases/payments/shown-payments.ts';
import { withCycleNames } from '#functions/use-cases/payments/with-cycle-names.ts';
import type { PaymentId } from '#shared/ids.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import type { Payment, PaymentKind, PaymentView } from '#shared/schemas/payments.ts';

type Needs = Pick<
  World,
  'clock' | 'settings' | 'payments' | 'cycles' | 'paymentAccounts' | 'fxRates' | 'territories'
>;

/**
 * A payment that the caller may see, with what it would settle today and where it would go while that is not fixed. Who
 * pays sees the whole number of the account.
 */
export async function showPayment(
  world: Needs,
  caller: Caller,
  asked: { readonly kind: PaymentKind; readonly paymentId: PaymentId },
): Promise<PaymentView> {
  const payment = await readPayment(world, caller, asked);
  const shownTo = paymentsFor(world, caller, await shownPayments(world, [payment]));
  const [shown] = await withCycleNames(world, shownTo);
  invariant(shown !== undefined, 'a payment is shown as one');
  const account = mayFollow(PAYMENT, shown.status, 'approve')
    ? await provisionalAccount(world, shown)
    : shown.account;
  if (account === undefined) return shown;
  const numbers = await numbersFor(world, caller, [account.id]);
  return { ...shown, account: { ...account, ...numbers.get(account.id) } };
}

async function provisionalAccount(
  world: Pick<World, 'clock' | 'paymentAccounts'>,
  payment: Payment,
): Promise<Payment['account']> {
  const account = await accountOfPayment(world, payment);
  return account && { ...account, provisional: true };
}
