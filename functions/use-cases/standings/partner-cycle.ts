import { partnerRef } from '#functions/domain/cycles/references.ts';
import { heldNames } from '#functions/use-cases/standings/cycles-of-partner.ts';
import { payeeCycle } from '#functions/use-cases/standings/payee-cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { PartnerCycle } from '#shared/schemas/standings.ts';

type Needs = Parameters<typeof payeeCycle>[0];
type OfCycle = Pick<Awaited<ReturnType<typeof payeeCycle>>, 'heldFor'> & { readonly seen: PartnerCycle };

/** A cycle as it is one partner’s, from one file and its remittance, with what its close held for it by reason. */
export async function partnerCycle(world: Needs, partner: Partner, cycle: Cycle): Promise<OfCycle> {
  const payee = { ref: partnerRef(partner.societyCode), heldNames: heldNames(partner) };
  const { seen, payment, heldFor } = await payeeCycle(world, payee, cycle);
  return { seen: { ...seen, remittance: payment }, heldFor };
}
