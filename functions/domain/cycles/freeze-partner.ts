import { freezeAgreement } from '#functions/domain/cycles/freeze-agreement.ts';
import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';

/** A partner as the files of a close have it, with its agreements for a territory. */
export function freezePartner(
  partner: Partner,
  agreements: readonly Agreement[],
  territory: string,
): FrozenPartner {
  const { id, name, countryCode, societyCode, payWithoutShares, payUnknownSociety } = partner;
  const { settlementCurrency, defaultAdminFeePercent } = partner;
  const inactiveFrom = inactiveSince(partner);
  return {
    ...{ id, name, countryCode, societyCode, payWithoutShares, payUnknownSociety, settlementCurrency },
    ...(inactiveFrom !== undefined && { inactiveFrom }),
    ...(defaultAdminFeePercent !== undefined && { defaultAdminFeePercent }),
    agreements: agreements.filter((agreement) => agreement.territory === territory).map(freezeAgreement),
  };
}

/** An inactive partner is paid for the plays before it became so. */
function inactiveSince({ active, inactiveFrom, updatedAt }: Partner): string | undefined {
  return active ? undefined : (inactiveFrom ?? updatedAt.slice(0, 10));
}
