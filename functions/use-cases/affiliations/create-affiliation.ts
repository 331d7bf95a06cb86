import type { Caller, World } from '#functions/ports/world.ts';
import type { Affiliation, NewAffiliation } from '#shared/schemas/affiliations.ts';

/**
 * Enters that a party, by its IPI or else its name, belongs to a society from a date on (royalty rules §8). Affiliations
 * are added, never changed.
 */
export async function createAffiliation(
  world: Pick<World, 'clock' | 'ids' | 'commit'>,
  caller: Caller,
  { ipi, name, ...entered }: NewAffiliation,
): Promise<Affiliation> {
  const record: Affiliation = {
    id: world.ids.make('aff'),
    ...(ipi !== undefined && { ipi }),
    ...(name !== undefined && { name }),
    ...entered,
    by: caller.actor,
    createdAt: world.clock.now(),
  };
  await world.commit({
    actor: caller.actor,
    changes: [],
    facts: [{ kind: 'affiliation', record }],
    entries: [{ entity: 'affiliation', entityId: record.id, action: 'affiliation.entered', after: record }],
    answer: record,
  });
  return record;
}
