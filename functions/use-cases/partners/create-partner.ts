import { withInactivity } from '#functions/domain/partners/with-inactivity.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import type { NewPartner, Partner } from '#shared/schemas/partners.ts';

/** Onboards a foreign society. Refused where a partner of its society code exists. */
export async function createPartner(
  world: Pick<World, 'clock' | 'ids' | 'commit'>,
  caller: Caller,
  entered: NewPartner,
): Promise<Partner> {
  const now = world.clock.now();
  const partner: Partner = {
    ...withInactivity(entered, undefined, now.slice(0, 10)),
    id: world.ids.make('prt'),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await world.commit({
    actor: caller.actor,
    claims: [societyClaim(partner)],
    changes: [{ kind: 'partner', action: 'partner.created', after: partner }],
    answer: partner,
  });
  return partner;
}

/** A society code is held by one partner. */
export function societyClaim({ id, societyCode }: Pick<Partner, 'id' | 'societyCode'>) {
  return { kind: 'society-code', name: societyCode, holder: id, taken: 'partner.society-taken' } as const;
}
