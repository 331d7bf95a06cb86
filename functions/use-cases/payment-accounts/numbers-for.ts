import type { Caller, World } from '#functions/ports/world.ts';
import type { PaymentAccountId } from '#shared/ids.ts';
import { allows, FINANCE } from '#shared/permissions.ts';

type Number = { readonly number: string };

/** The whole numbers of accounts, by account, for those who pay; for others none, and nothing is read. */
export async function numbersFor(
  { paymentAccounts }: Pick<World, 'paymentAccounts'>,
  { roles }: Caller,
  accountIds: readonly PaymentAccountId[],
): Promise<ReadonlyMap<PaymentAccountId, Number>> {
  if (!allows(FINANCE, roles)) return new Map();
  const secrets = await paymentAccounts.secretsOf(accountIds);
  return new Map(secrets.map(({ accountId, number }) => [accountId, { number }]));
}
