import {
  confirmArtistPaymentAccount,
  confirmPartnerPaymentAccount,
  listArtistPaymentAccounts,
  proposePartnerPaymentAccount,
} from '#shared/contract/payment-accounts.ts';
import type { Artist } from '#shared/schemas/artists.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { ApiClient } from './api-client.ts';

/** Says where a partner is paid: one person proposes it, another confirms it. */
export async function accountOfPartner(
  api: ApiClient,
  { id: partnerId, name, societyCode }: Partner,
): Promise<void> {
  const account = await api.call('ops', proposePartnerPaymentAccount, {
    params: { partnerId },
    body: {
      holder: name,
      bank: 'Example Bank',
      number: `EXAMPLE 0000 0${societyCode}`,
      evidence: 'Letter with the agreement, confirmed by a call to its contact',
    },
  });
  await api.call('finance', confirmPartnerPaymentAccount, { params: { partnerId, accountId: account.id } });
}

/** Confirms the account that an artist was onboarded with. */
export async function confirmAccountOf(api: ApiClient, { id: artistId }: Artist): Promise<void> {
  const { items } = await api.call('finance', listArtistPaymentAccounts, { params: { artistId } });
  for (const { id: accountId } of items)
    await api.call('finance', confirmArtistPaymentAccount, { params: { artistId, accountId } });
}
