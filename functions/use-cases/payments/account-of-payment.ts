import { accountInForce } from '#functions/domain/payments/account-in-force.ts';
import type { Move } from '#functions/domain/payments/moved.ts';
import type { World } from '#functions/ports/world.ts';
import { Refusal } from '#shared/problems.ts';
import { type PaidAccount, PayeeId } from '#shared/schemas/payment-accounts.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'clock' | 'paymentAccounts'>;

/** Where the payee of a payment is paid now, or undefined where no account of it is in force. */
export async function accountOfPayment(
  { clock, paymentAccounts }: Needs,
  { payee, partnerId }: Payment,
): Promise<PaidAccount | undefined> {
  const payeeId = PayeeId.safeParse(partnerId ?? payee.id);
  if (!payeeId.success) return undefined;
  const account = accountInForce(await paymentAccounts.ofPayee(payeeId.data), clock.now());
  if (account === undefined) return undefined;
  const { id, holder, bank, bic, masked, digest } = account;
  return {
    ...{ id, holder, masked, digest },
    ...(bank !== undefined && { bank }),
    ...(bic !== undefined && { bic }),
  };
}

/**
 * A payment as a move leaves it, with the account that an approval fixes. Refuses to approve for an account that was not
 * seen, and to send where the payee is paid elsewhere by now: who approved it has not seen that account.
 */
export async function withAccount(
  world: Needs,
  { before, next, move }: { readonly before: Payment; readonly next: Payment; readonly move: Move },
): Promise<Payment> {
  if (move.to !== 'Approved' && move.to !== 'Sent') return next;
  const account = await accountOfPayment(world, before);
  const seen = move.to === 'Sent' ? before.account?.id : (move.accountId ?? account?.id);
  if (seen !== account?.id)
    throw new Refusal('payment.account-changed', `The payee is paid to ${wordsOf(account)} now.`);
  return move.to === 'Sent' || account === undefined ? next : { ...next, account };
}

const wordsOf = (account: PaidAccount | undefined): string =>
  account === undefined ? 'no account' : `${account.masked} of ${account.holder}`;
