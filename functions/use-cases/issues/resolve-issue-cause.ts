import type { CauseKey } from '#functions/ports/issues.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { resolvedBy } from '#functions/use-cases/issues/resolved-by.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { IssueId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { ResolvedIssueCause } from '#shared/schemas/issues.ts';

type Needs = Pick<World, 'clock' | 'issues' | 'partners' | 'commit'>;
/** How many cases are resolved at once, and for how long: the API's function stops after ten seconds. */
const MOST_RESOLVED = 10_000;
const MOST_SECONDS = 5;
/** How many cases are one decision. */
const BATCH = 40;

/**
 * Says of all open cases of a cause that they are dealt with, and how: the oldest first, a batch in one decision, an
 * audit entry for each case. What somebody else resolved meanwhile is left as it is. Asked again it resolves what is
 * left.
 *
 * Refuses a partner that is not there, and a cause without open cases.
 */
export async function resolveIssueCause(
  world: Needs,
  caller: Caller,
  { kind, partnerId, resolution }: CauseKey & { readonly resolution: string },
): Promise<ResolvedIssueCause> {
  if (partnerId !== null) found(await world.partners.find(partnerId), `partner ${partnerId}`);
  const [cause] = await world.issues.open([{ kind, partnerId }], MOST_RESOLVED);
  if (cause === undefined) throw new Refusal('issue.resolved', 'None of its kind and sender is open.');

  const start = Date.parse(world.clock.now());
  const isLate = () => Date.parse(world.clock.now()) - start >= MOST_SECONDS * 1000;
  let [resolved, asked] = [0, 0];
  while (asked < cause.issueIds.length && !isLate()) {
    const batch = cause.issueIds.slice(asked, asked + BATCH);
    resolved += await retryStale(() => resolveBatch(batch));
    asked += batch.length;
  }
  return { resolved, isMore: cause.isMore || asked < cause.issueIds.length };

  async function resolveBatch(issueIds: readonly IssueId[]): Promise<number> {
    const open = (await world.issues.findMany(issueIds)).filter(({ status }) => status === 'open');
    const said = { actor: caller.actor, at: world.clock.now(), resolution };
    if (open.length > 0)
      await world.commit({
        actor: caller.actor,
        changes: open.map((before) => ({
          kind: 'issue',
          action: 'issue.resolved',
          before,
          after: resolvedBy(before, said),
        })),
      });
    return open.length;
  }
}
