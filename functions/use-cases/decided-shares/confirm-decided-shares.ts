import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { decisionsOfWork } from '#functions/use-cases/decided-shares/decisions-of-work.ts';
import type { DecisionId, WorkId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { DecidedShares } from '#shared/schemas/decided-shares.ts';

type Needs = Pick<World, 'clock' | 'works' | 'decidedShares' | 'commit'>;

/**
 * Confirms proposed shares: from now on they are the only delivery for plays dated in their days (royalty rules §4).
 * Whoever proposed them cannot confirm them.
 *
 * It writes the work as well, in the version that was read with all its decisions: of two confirmations for one work at
 * once the slower is refused as stale, and so is one during which a delivery or a merge changed the work.
 */
export async function confirmDecidedShares(
  world: Needs,
  caller: Caller,
  { workId, decisionId }: { readonly workId: WorkId; readonly decisionId: DecisionId },
): Promise<DecidedShares> {
  const { work, decisions } = await decisionsOfWork(world, workId);
  const before = found(
    decisions.find(({ id }) => id === decisionId),
    `decision ${decisionId}`,
  );
  if (before.status === 'Confirmed') throw new Refusal('decided-shares.confirmed');
  if (before.proposedBy === caller.actor) throw new Refusal('decided-shares.same-person');

  const now = world.clock.now();
  const after: DecidedShares = {
    ...before,
    status: 'Confirmed',
    confirmedBy: caller.actor,
    confirmedAt: afterOthers(decisions, now),
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'decidedShares', action: 'decided-shares.confirmed', before, after },
      {
        kind: 'work',
        action: 'work.shares-decided',
        before: work,
        after: { ...work, updatedAt: now, version: work.version + 1 },
      },
    ],
    answer: after,
  });
  return after;
}

/** Now, or just after the last confirmation: the later confirmed decision holds, however clocks differ. */
function afterOthers(decisions: readonly DecidedShares[], now: string): string {
  const last = decisions
    .flatMap(({ confirmedAt }) => confirmedAt ?? [])
    .toSorted()
    .at(-1);
  return last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString();
}
