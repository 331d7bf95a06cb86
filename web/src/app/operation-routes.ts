import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Issue, IssueKind } from '#shared/schemas/issues.ts';
import type { JobKind, JobStatus } from '#shared/schemas/jobs.ts';
import { keyOf, optional, type RawSearch, text } from '#web/lib/search-param.ts';
import { rootRoute } from './root-route.tsx';

const JOB_KINDS: Readonly<Record<JobKind, true>> = {
  'repertoire-ingestion': true,
  'repertoire-sync': true,
  'usage-ingestion': true,
  'index-build': true,
  rematch: true,
  'close-cycle': true,
  'statement-export': true,
};
const JOB_STATUSES: Readonly<Record<JobStatus, true>> = {
  queued: true,
  running: true,
  succeeded: true,
  failed: true,
};
const ISSUE_KINDS: Readonly<Record<IssueKind, true>> = {
  'unmatched-play': true,
  'share-conflict': true,
  'share-missing': true,
  'missing-identifier': true,
  'invalid-identifier': true,
  'duplicate-work': true,
  'no-agreement': true,
  'ambiguous-match': true,
  'unknown-society': true,
};
const ISSUE_STATUSES: Readonly<Record<Issue['status'], true>> = { open: true, resolved: true };

const jobs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jobs',
  validateSearch: (raw: RawSearch) =>
    optional({ kind: keyOf(JOB_KINDS)(raw['kind']), status: keyOf(JOB_STATUSES)(raw['status']) }),
  component: lazyRouteComponent(() => import('#web/features/operations/jobs-page.tsx'), 'JobsPage'),
});
const job = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jobs/$jobId',
  component: lazyRouteComponent(() => import('#web/features/operations/job-layout.tsx'), 'JobLayout'),
});
const jobOverview = createRoute({
  getParentRoute: () => job,
  path: '/',
  component: lazyRouteComponent(() => import('#web/features/operations/job-page.tsx'), 'JobPage'),
});
const jobChanges = createRoute({
  getParentRoute: () => job,
  path: '/changes',
  component: lazyRouteComponent(
    () => import('#web/features/operations/job-changes-page.tsx'),
    'JobChangesPage',
  ),
});
const issues = createRoute({
  getParentRoute: () => rootRoute,
  path: '/issues',
  validateSearch: (raw: RawSearch) =>
    optional({
      kind: keyOf(ISSUE_KINDS)(raw['kind']),
      status: keyOf(ISSUE_STATUSES)(raw['status']),
      issue: text(raw['issue']),
    }),
  component: lazyRouteComponent(() => import('#web/features/operations/issues-page.tsx'), 'IssuesPage'),
});
const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: (raw: RawSearch) =>
    optional({
      entity: text(raw['entity']),
      entityId: text(raw['entityId']),
      actor: text(raw['actor']),
      from: text(raw['from']),
      to: text(raw['to']),
    }),
  component: lazyRouteComponent(() => import('#web/features/operations/audit-page.tsx'), 'AuditPage'),
});

/** What watches over the rest. */
export const operationRoutes = [jobs, job.addChildren([jobOverview, jobChanges]), issues, audit] as const;
