import { withInactivity } from '#functions/domain/partners/with-inactivity.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found, refuseStale } from '#functions/use-cases/changed.ts';
import { societyClaim } from '#functions/use-cases/partners/create-partner.ts';
import { refuseUsedSociety } from '#functions/use-cases/partners/refuse-used.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { NewPartner, Partner } from '#shared/schemas/partners.ts';

type Update = NewPartner & { readonly version: number };

/** Changes a partner. A new society code is taken and the old one given back in the same transaction. */
export async function updatePartner(
  world: Pick<World, 'clock' | 'partners' | 'payments' | 'commit'>,
  caller: Caller,
  { partnerId, update }: { partnerId: PartnerId; update: Update },
): Promise<Partner> {
  const before = found(await world.partners.find(partnerId), `partner ${partnerId}`);
  refuseStale(before, update.version);
  const now = world.clock.now();
  const after: Partner = {
    ...withInactivity(update, before, now.slice(0, 10)),
    id: before.id,
    version: before.version + 1,
    createdAt: before.createdAt,
    updatedAt: now,
  };
  await refuseUsedSociety(world, before, after);
  const moved = before.societyCode !== after.societyCode;
  await world.commit({
    actor: caller.actor,
    ...(moved && { claims: [societyClaim(after)], releases: [societyClaim(before)] }),
    changes: [{ kind: 'partner', action: 'partner.updated', before, after }],
    answer: after,
  });
  return after;
}
