import { inForceWithin, termsWithin } from '#functions/domain/cycles/agreements-within.ts';
import { rateWithoutOverride } from '#functions/domain/cycles/fees.ts';
import type { World } from '#functions/ports/world.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { FEE_SOURCES } from '#shared/words/fee-sources.ts';

type Needs = Pick<World, 'settings' | 'partners' | 'agreements'>;

/**
 * An override lowers, never raises: it is refused if it exceeds the percent that would otherwise apply to any partner
 * with an agreement in force in the period, whatever set that percent (royalty rules §5). The partner is named.
 */
export async function refuseRaising(world: Needs, cycle: Cycle, override: string): Promise<void> {
  const policy = {
    cycleDefault: cycle.adminFeePercentDefault,
    systemDefault: world.settings.defaultAdminFeePercent,
  };
  for (const partner of await world.partners.all()) {
    const agreements = inForceWithin({ agreements: await world.agreements.ofPartner(partner.id) }, cycle);
    const rates = agreements.flatMap(({ terms }) =>
      termsWithin(terms, cycle).map((one) => rateWithoutOverride(one, partner, policy)),
    );
    const lower = rates.find(({ percent }) => Number(override) > Number(percent));
    if (lower !== undefined) {
      const message = `${partner.name} pays ${lower.percent} % by ${FEE_SOURCES[lower.source]}; an override only lowers`;
      throw new Refusal('fee.above-agreement', `${message}.`, [{ path: 'adminFeePercentOverride', message }]);
    }
  }
}
