import type { Caller, World } from '#functions/ports/world.ts';
import { PartnerId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Partner } from '#shared/schemas/partners.ts';

const STAFF = ['Admin', 'Ops', 'Finance', 'Viewer'];

/** An id that no partner has. */
const NOBODY = PartnerId.parse(`prt_${'0'.repeat(26)}`);

/**
 * The partner that a caller is bound to, or undefined for staff. A partner's token without the claim is bound to
 * nobody, and so sees nothing.
 */
export function boundTo(caller: Caller): PartnerId | undefined {
  return caller.roles.some((role) => STAFF.includes(role)) ? undefined : (caller.partnerId ?? NOBODY);
}

/** Refuses what belongs to another partner as if it were not there. */
export function refuseOthers(caller: Caller, owner: string | null | undefined): void {
  const bound = boundTo(caller);
  if (bound !== undefined && bound !== owner) throw new Refusal('not-found');
}

/** A partner that the caller may see. */
export async function visiblePartner(
  world: Pick<World, 'partners'>,
  caller: Caller,
  partnerId: PartnerId,
): Promise<Partner> {
  refuseOthers(caller, partnerId);
  const partner = await world.partners.find(partnerId);
  if (partner === undefined) throw new Refusal('not-found', `There is no partner ${partnerId}.`);
  return partner;
}
