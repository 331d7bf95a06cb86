import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { PartnerId } from '#shared/ids.ts';
import type { PayeeId, PaymentAccount } from '#shared/schemas/payment-accounts.ts';

/** The accounts of a payee, the newest first. Refuses a payee that there is not. */
export async function accountsOfPayee(
  world: Pick<World, 'partners' | 'artists' | 'paymentAccounts'>,
  payeeId: PayeeId,
): Promise<readonly PaymentAccount[]> {
  const [accounts] = await Promise.all([
    world.paymentAccounts.ofPayee(payeeId),
    refuseUnknownPayee(world, payeeId),
  ]);
  return accounts;
}

/** Refuses a payee that there is not. */
export async function refuseUnknownPayee(
  { partners, artists }: Pick<World, 'partners' | 'artists'>,
  payeeId: PayeeId,
): Promise<void> {
  if (isPartner(payeeId)) found(await partners.find(payeeId), `partner ${payeeId}`);
  else found(await artists.find(payeeId), `artist ${payeeId}`);
}

const isPartner = (payeeId: PayeeId): payeeId is PartnerId => PartnerId.safeParse(payeeId).success;
