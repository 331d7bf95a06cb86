import type { Caller, World } from '#functions/ports/world.ts';
import { found, refuseStale } from '#functions/use-cases/changed.ts';
import { resolvedBy } from '#functions/use-cases/issues/resolved-by.ts';
import type { IssueId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Issue } from '#shared/schemas/issues.ts';

/** Says that an issue is dealt with, and how. */
export async function resolveIssue(
  world: Pick<World, 'clock' | 'issues' | 'commit'>,
  caller: Caller,
  { issueId, resolution, version }: { issueId: IssueId; resolution: string; version?: number | undefined },
): Promise<Issue> {
  const before = found(await world.issues.find(issueId), `issue ${issueId}`);
  if (before.status === 'resolved')
    throw new Refusal('issue.resolved', `It was resolved at ${before.resolvedAt}.`);
  if (version !== undefined) refuseStale(before, version);
  const after = resolvedBy(before, { actor: caller.actor, at: world.clock.now(), resolution });
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'issue', action: 'issue.resolved', before, after }],
    answer: after,
  });
  return after;
}
