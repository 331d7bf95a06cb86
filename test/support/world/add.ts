import type { AggregateKind, Aggregates, Change, Commit } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';

/** A change that makes something new of a kind. */
export const made = <K extends AggregateKind>(kind: K, after: Aggregates[K]) => ({
  kind,
  action: `${kind}.made`,
  after,
});

/** A change of something that was read: its version goes up. */
export const changed = <K extends AggregateKind>(
  kind: K,
  before: Aggregates[K],
  over: Partial<Aggregates[K]>,
) => ({
  kind,
  action: `${kind}.changed`,
  before,
  after: { ...before, ...over, version: before.version + 1 },
});

/** Commits changes as one decision of Esi's. */
export const add = (world: Pick<World, 'commit'>, ...changes: readonly Change[]): Promise<void> =>
  decide(world, { changes });

export const decide = (world: Pick<World, 'commit'>, decision: Partial<Commit>): Promise<void> =>
  world.commit({ actor: 'esi', changes: [], ...decision });
