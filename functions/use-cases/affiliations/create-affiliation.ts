import type { Caller, World } from '#functions/ports/world.ts';
import { commitWithEvents } from '#functions/use-cases/events/commit-with-events.ts';
import { commonEvents } from '#functions/use-cases/events/common-events.ts';
import type { Affiliation, NewAffiliation } from '#shared/schemas/affiliations.ts';

/**
 * Enters that a party, by its IPI or else its name, belongs to a society from a date on (royalty rules §8). Affiliations
 * are added, never changed.
 */
export async function createAffiliation(
  world: Parameters<typeof commonEvents>[0] & Pick<World, 'clock' | 'ids' | 'commit'>,
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
  const events = await commonEvents(world, {
    kind: 'affiliation',
    affiliation: {
      ...(ipi !== undefined && { ipi }),
      ...(name !== undefined && { name }),
      societyCode: record.societyCode,
      from: record.from,
    },
  });
  await commitWithEvents(world, events, () => ({
    actor: caller.actor,
    changes: [],
    facts: [{ kind: 'affiliation', record }],
    entries: [{ entity: 'affiliation', entityId: record.id, action: 'affiliation.entered', after: record }],
    answer: record,
  }));
  return record;
}
