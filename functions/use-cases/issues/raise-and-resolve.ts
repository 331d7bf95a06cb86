import type { World } from '#functions/ports/world.ts';
import { resolvedBy } from '#functions/use-cases/issues/resolved-by.ts';
import type { IssueId, JobId } from '#shared/ids.ts';
import type { Issue } from '#shared/schemas/issues.ts';

type Found = {
  /** What is wrong now. */
  readonly raised: readonly Issue[];
  /** Ids of everything that was checked: an open issue among them that is not raised again is resolved. */
  readonly looked: readonly IssueId[];
  readonly jobId: JobId;
};
const MENDED = 'A later file mended it.';

/**
 * Raises new issues, opens again those that a job had resolved, and resolves those that are gone. One that a person
 * resolved stays resolved.
 */
export async function raiseAndResolve(
  world: Pick<World, 'clock' | 'issues'>,
  { raised, looked, jobId }: Found,
): Promise<void> {
  const now = new Map(raised.map((issue) => [issue.id, issue]));
  const mendable = looked.filter((id) => !now.has(id));
  const standing = await world.issues.findMany([...new Set([...now.keys(), ...mendable])]);
  const known = new Set(standing.map(({ id }) => id));
  await world.issues.raise([...now.values()].filter(({ id }) => !known.has(id)));
  const changes = standing.flatMap((before) => {
    const again = now.get(before.id);
    if (again !== undefined) return reopened(before, again);
    const mended = { actor: jobId, at: world.clock.now(), resolution: MENDED };
    return before.status === 'open' ? [{ before, after: resolvedBy(before, mended) }] : [];
  });
  await world.issues.save(changes);
}

function reopened(before: Issue, again: Issue): { before: Issue; after: Issue }[] {
  const byJob = before.resolvedBy?.startsWith('job_') === true;
  if (before.status !== 'resolved' || !byJob) return [];
  return [{ before, after: { ...again, version: before.version + 1 } }];
}
