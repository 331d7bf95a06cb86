import type { z } from 'zod';
import type { Caller, World } from '#functions/ports/world.ts';
import { boundTo, visiblePartner } from '#functions/use-cases/visible-to.ts';
import { PartnerId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { ColumnMapping, ColumnMappingView, StoredMapping } from '#shared/schemas/uploads.ts';

export type MappingSeen = z.output<typeof ColumnMappingView>;

/**
 * How a partner names the columns of its tables; an empty mapping of version 0 if none is saved. A partner reads which of
 * its own people saved it, but not who of the staff did.
 */
export async function readColumnMapping(
  world: Pick<World, 'partners' | 'mappings' | 'people' | 'settings'>,
  caller: Caller,
  partnerId: PartnerId,
): Promise<MappingSeen> {
  await visiblePartner(world, caller, partnerId);
  const seen = mappingSeen(await world.mappings.find(partnerId));
  const isShown =
    boundTo(caller) === undefined ||
    seen.updatedBy === null ||
    (await isOfPartner(world, seen.updatedBy, caller));
  return isShown ? seen : { ...seen, updatedBy: world.settings.ownName };
}

async function isOfPartner(
  { people }: Pick<World, 'people'>,
  actor: string,
  caller: Caller,
): Promise<boolean> {
  return actor === caller.actor || (await people.find(actor))?.partnerId === boundTo(caller);
}

/** Says how a partner names the columns of its tables. Files that come from now on are read so. */
export async function saveColumnMapping(
  world: Pick<World, 'clock' | 'partners' | 'mappings' | 'commit'>,
  caller: Caller,
  { partnerId, mapping, version }: { partnerId: PartnerId; mapping: ColumnMapping; version: number },
): Promise<MappingSeen> {
  await visiblePartner(world, caller, partnerId);
  const before = await world.mappings.find(partnerId);
  if ((before?.version ?? 0) !== version) throw new Refusal('version.stale');
  const after: StoredMapping = {
    id: PartnerId.parse(partnerId),
    mapping,
    updatedBy: caller.actor,
    updatedAt: world.clock.now(),
    version: version + 1,
  };
  const seen = mappingSeen(after);
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'columnMapping', action: 'mapping.saved', before, after }],
    answer: seen,
  });
  return seen;
}

function mappingSeen(stored: StoredMapping | undefined): MappingSeen {
  return {
    mapping: stored?.mapping ?? {},
    updatedBy: stored?.updatedBy ?? null,
    updatedAt: stored?.updatedAt ?? null,
    version: stored?.version ?? 0,
  };
}
