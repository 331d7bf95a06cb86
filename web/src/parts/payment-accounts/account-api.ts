import type { routesOfAccounts } from '#shared/contract/payment-accounts.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';

export type WireAccount = WireReplyOf<(typeof routesOfAccounts)['partner']['confirm']>;
export type AccountApi = (typeof routesOfAccounts)[keyof typeof routesOfAccounts];

/** A payee’s id under the names that the paths of both kinds give it. */
export function payeeParams(payeeId: string) {
  return { partnerId: payeeId, artistId: payeeId };
}
