import { mergedWorks, type Pair, unmergedWorks } from '#functions/domain/repertoire/merged-works.ts';
import type { Fact } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { aliasIdOf } from '#functions/use-cases/repertoire/identify-work.ts';
import { type WorkSeen, workSeen } from '#functions/use-cases/repertoire/work-seen.ts';
import type { WorkId } from '#shared/ids.ts';
import { itemBytes } from '#shared/item-bytes.ts';
import { Refusal } from '#shared/problems.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import { MAX_REPERTOIRE_BYTES } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'clock' | 'works' | 'recordings' | 'commit'>;

/**
 * Merges a work into another. Its deliveries, its ISWC and the partners' work ids lead there from now on; plays that
 * were matched to it count for the other from the next close on. Locked lines keep what they were computed from.
 */
export async function mergeWork(
  world: Needs,
  caller: Caller,
  { workId, into: intoId, reason }: { workId: WorkId; into: WorkId; reason: string },
): Promise<WorkSeen> {
  const from = found(await world.works.find(workId), `work ${workId}`);
  const into = await world.works.find(intoId);
  if (into === undefined) throw new Refusal('merge.impossible', `There is no work ${intoId}.`);
  if (from.mergedInto !== undefined || into.mergedInto !== undefined) throw new Refusal('work.merged');
  if (from.id === into.id || [from, into].some(({ origin }) => origin === 'local'))
    throw new Refusal('merge.impossible');
  const act = { by: caller.actor, at: world.clock.now(), reason };
  const after = mergedWorks({ from, into }, act);
  if (from.deliveries.length > MAX_MOVED || itemBytes(after.into) > MAX_REPERTOIRE_BYTES)
    throw new Refusal('merge.impossible', TOO_MUCH);
  return decide(world, caller, {
    before: { from, into },
    after,
    moved: from,
    to: into.id,
    reason,
  });
}

/** Each delivery’s work id leads elsewhere from then on: one write of a transaction, which has a hundred. */
const MAX_MOVED = 80;
const TOO_MUCH =
  'One work cannot hold all that was delivered of both. Ask the partners to deliver it as one, or leave them apart.';

/** Takes a merge back: the work has its deliveries and identifiers again. */
export async function unmergeWork(
  world: Needs,
  caller: Caller,
  { workId, reason }: { workId: WorkId; reason: string },
): Promise<WorkSeen> {
  const from = found(await world.works.find(workId), `work ${workId}`);
  if (from.mergedInto === undefined) throw new Refusal('work.not-merged');
  const into = found(await world.works.find(from.mergedInto), `work ${from.mergedInto}`);
  const after = unmergedWorks({ from, into }, world.clock.now());
  const moving = { before: { from, into }, after, moved: after.from, to: from.id, reason };
  return decide(world, caller, moving);
}

type Decision = {
  readonly before: Pair;
  readonly after: Pair;
  /** The work whose identifiers lead elsewhere from now on, and where. */
  readonly moved: Work;
  readonly to: WorkId;
  readonly reason: string;
};

async function decide(
  world: Needs,
  caller: Caller,
  { before, after, moved, to, reason }: Decision,
): Promise<WorkSeen> {
  const isMerge = after.from.mergedInto !== undefined;
  const answer = await workSeen(world, isMerge ? after.into : after.from);
  await world.commit({
    actor: caller.actor,
    changes: [
      {
        kind: 'work',
        action: isMerge ? 'work.merged' : 'work.unmerged',
        before: before.from,
        after: after.from,
      },
      {
        kind: 'work',
        action: isMerge ? 'work.merge-taken' : 'work.merge-returned',
        before: before.into,
        after: after.into,
      },
    ],
    facts: [
      ...(await movedIdentifiers(world, moved, to)),
      ...[after.from, after.into].map(({ id, updatedAt }) => ({
        kind: 'catalogueChange' as const,
        record: { workId: id, changedAt: updatedAt },
      })),
    ],
    entries: [
      {
        entity: 'merge',
        entityId: before.from.id,
        action: isMerge ? 'merge.decided' : 'merge.taken-back',
        after: { into: before.into.id, reason },
      },
    ],
    answer,
  });
  return answer;
}

/** The ISWC of a work and its partners' work ids, as they lead from now on. */
async function movedIdentifiers(
  world: Needs,
  { iswc, deliveries }: Work,
  to: WorkId,
): Promise<readonly Fact[]> {
  const aliases = await Promise.all(
    deliveries.map(async (delivery) => {
      const id = aliasIdOf(delivery);
      return (await world.works.aliases(delivery.partnerId, [id])).get(id);
    }),
  );
  return [
    ...(iswc === undefined
      ? []
      : [{ kind: 'movedIdentifier' as const, record: { kind: 'iswc' as const, value: iswc, workId: to } }]),
    ...aliases.flatMap((alias) =>
      alias === undefined ? [] : [{ kind: 'movedAlias' as const, record: { ...alias, workId: to } }],
    ),
  ];
}
