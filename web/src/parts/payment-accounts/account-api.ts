import * as contract from '#shared/contract/payment-accounts.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';

export type WireAccount = WireReplyOf<typeof contract.confirmPartnerPaymentAccount>;

/** The accounts of partners and artists go the same way, each by routes of its own. */
export const accountApis = {
  partner: {
    list: contract.listPartnerPaymentAccounts,
    propose: contract.proposePartnerPaymentAccount,
    confirm: contract.confirmPartnerPaymentAccount,
    withdraw: contract.withdrawPartnerPaymentAccount,
  },
  artist: {
    list: contract.listArtistPaymentAccounts,
    propose: contract.proposeArtistPaymentAccount,
    confirm: contract.confirmArtistPaymentAccount,
    withdraw: contract.withdrawArtistPaymentAccount,
  },
} as const;

export type AccountApi = (typeof accountApis)[keyof typeof accountApis];

/** A payee’s id under the names that the paths of both kinds give it. */
export function payeeParams(payeeId: string) {
  return { partnerId: payeeId, artistId: payeeId };
}
