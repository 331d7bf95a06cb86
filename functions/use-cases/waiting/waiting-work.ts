import { addDays } from '#functions/domain/calendar.ts';
import { oldestOf } from '#functions/domain/waiting/oldest-of.ts';
import { isShown } from '#functions/domain/waiting/who-acts.ts';
import type { World } from '#functions/ports/world.ts';
import type { Asked, Found } from '#functions/use-cases/waiting/asked.ts';
import { IssueKind } from '#shared/schemas/issues.ts';

/** The newest jobs that are looked through, and how many days back. */
const MOST_JOBS = 100;
const FAILED_DAYS = 7;
/** Causes that one call to the store begins at once, and cases of all of them that are counted. */
const CAUSES_AT_ONCE = 16;
const MOST_CASES = 100;

/** Jobs that failed within a week and were not let go on since. */
export async function waitingJobs(world: Pick<World, 'jobs'>, { caller, now }: Asked): Found {
  const kind = 'jobs-failed';
  if (!isShown(kind, caller.roles)) return [];
  const from = addDays(now.slice(0, 10), -FAILED_DAYS);
  const { items, nextCursor } = await world.jobs.page({ limit: MOST_JOBS });
  const recent = items.filter(({ createdAt }) => createdAt.slice(0, 10) >= from);
  const failed = recent.filter(({ status }) => status === 'failed');
  const since = oldestOf(failed.map(({ finishedAt, createdAt }) => finishedAt ?? createdAt));
  if (since === undefined) return [];
  const isMore = recent.length === items.length && nextCursor !== null;
  return [{ kind, count: failed.length, isMore, since }];
}

/** Open issues by cause, those with the most cases first, as the index has them. */
export async function waitingIssues(world: Pick<World, 'issues'>, { caller, partners }: Asked): Found {
  const kind = 'issues-open';
  if (!isShown(kind, caller.roles)) return [];
  const causes = IssueKind.options.flatMap((issueKind) =>
    [...partners.map(({ id }) => id), null].map((partnerId) => ({ kind: issueKind, partnerId })),
  );
  const parts = Array.from({ length: Math.ceil(causes.length / CAUSES_AT_ONCE) }, (_, at) =>
    causes.slice(at * CAUSES_AT_ONCE, (at + 1) * CAUSES_AT_ONCE),
  );
  const open = await Promise.all(parts.map((part) => world.issues.open(part, MOST_CASES)));
  return open
    .flat()
    .toSorted((a, b) => b.issueIds.length - a.issueIds.length)
    .map((cases) => ({
      ...{ kind, count: cases.issueIds.length, isMore: cases.isMore, since: cases.oldest.slice(0, 10) },
      issueKind: cases.kind,
      ...(cases.partnerId !== null && {
        partnerId: cases.partnerId,
        name: partners.find(({ id }) => id === cases.partnerId)?.name,
      }),
    }));
}
