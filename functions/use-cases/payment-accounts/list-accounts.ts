import { accountInForce } from '#functions/domain/payments/account-in-force.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { accountsOfPayee } from '#functions/use-cases/payment-accounts/accounts-of-payee.ts';
import { numbersFor } from '#functions/use-cases/payment-accounts/numbers-for.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { PayeeId, PaymentAccountView } from '#shared/schemas/payment-accounts.ts';

/** The accounts of a payee, the newest first; with their numbers for those who pay. */
export async function listAccounts(
  world: Pick<World, 'clock' | 'partners' | 'artists' | 'paymentAccounts'>,
  caller: Caller,
  { payeeId, page }: { readonly payeeId: PayeeId; readonly page: PageRequest },
): Promise<PageOf<PaymentAccountView>> {
  const accounts = await accountsOfPayee(world, payeeId);
  const inForce = accountInForce(accounts, world.clock.now());
  const { items, nextCursor } = pageOfArray(accounts, page, ({ id }) => id);
  const numbers = await numbersFor(
    world,
    caller,
    items.map(({ id }) => id),
  );
  return {
    items: items.map((account) => ({
      ...account,
      isInForce: account.id === inForce?.id,
      ...numbers.get(account.id),
    })),
    nextCursor,
  };
}
