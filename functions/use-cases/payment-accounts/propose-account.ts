import type { Caller, World } from '#functions/ports/world.ts';
import { refuseUnknownPayee } from '#functions/use-cases/payment-accounts/accounts-of-payee.ts';
import { newAccount } from '#functions/use-cases/payment-accounts/new-account.ts';
import type { NewPaymentAccount, PayeeId, PaymentAccountView } from '#shared/schemas/payment-accounts.ts';

/** Proposes where a payee is paid. Nothing is paid to it before another person confirms it. */
export async function proposeAccount(
  world: Pick<World, 'clock' | 'ids' | 'partners' | 'artists' | 'commit'>,
  caller: Caller,
  { payeeId, entered }: { readonly payeeId: PayeeId; readonly entered: NewPaymentAccount },
): Promise<PaymentAccountView> {
  await refuseUnknownPayee(world, payeeId);
  const { account, change, fact } = newAccount(world, { payeeId, entered, by: caller.actor });
  const seen = { ...account, isInForce: false };
  await world.commit({ actor: caller.actor, changes: [change], facts: [fact], answer: seen });
  return seen;
}
