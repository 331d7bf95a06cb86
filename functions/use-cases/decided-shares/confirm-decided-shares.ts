import { frozenDecision } from '#functions/domain/cycles/freeze-decision.ts';
import { isSamePerson } from '#functions/domain/same-person.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { decisionsOfWork } from '#functions/use-cases/decisions-of-work.ts';
import { commitWithEvents, type NewEvent } from '#functions/use-cases/events/commit-with-events.ts';
import { commonEvents } from '#functions/use-cases/events/common-events.ts';
import type { DecisionId, WorkId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { DecidedShares } from '#shared/schemas/decided-shares.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Parameters<typeof commonEvents>[0] & Pick<World, 'works' | 'decidedShares' | 'commit'>;

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
  if (isSamePerson(before.proposedBy, caller.actor)) throw new Refusal('decided-shares.same-person');

  const now = world.clock.now();
  const after: DecidedShares = {
    ...before,
    status: 'Confirmed',
    confirmedBy: caller.actor,
    confirmedAt: afterOthers(decisions, now),
    version: before.version + 1,
  };
  const event = await sharesEvent(world, work, after);
  await commitWithEvents(world, event, () => ({
    actor: caller.actor,
    changes: [
      { kind: 'decidedShares', action: 'decided-shares.confirmed', before, after },
      {
        kind: 'work',
        action: 'work.shares-decided',
        before: work,
        after: { ...work, decided: true, updatedAt: now, version: work.version + 1 },
      },
    ],
    answer: after,
  }));
  return after;
}

/** The event that confirmed shares make where they change a claim of a locked cycle (royalty rules §8.1). */
async function sharesEvent(world: Needs, work: Work, decided: DecidedShares): Promise<readonly NewEvent[]> {
  const [decision] = frozenDecision(decided);
  if (decision === undefined) return [];
  const facts = { kind: 'shares' as const, workId: work.id, workRef: work.ref ?? '', decision };
  return commonEvents(world, facts);
}

/** Now, or just after the last confirmation: the later confirmed decision holds, however clocks differ. */
function afterOthers(decisions: readonly DecidedShares[], now: string): string {
  const last = decisions
    .flatMap(({ confirmedAt }) => confirmedAt ?? [])
    .toSorted()
    .at(-1);
  return last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString();
}
