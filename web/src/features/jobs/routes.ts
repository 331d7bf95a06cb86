import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { JOB } from '#shared/machines/job.ts';
import { jobWords } from '#web/parts/jobs/job-words.ts';
import { keyOf, optional, type RawSearch } from '#web/ui/search-param.ts';

/** Long work: the list, one job, and what it changed. */
export function jobRoutes(root: RootRoute<Register>) {
  const jobs = createRoute({
    getParentRoute: () => root,
    path: '/jobs',
    validateSearch: (raw: RawSearch) =>
      optional({ kind: keyOf(jobWords)(raw['kind']), status: keyOf(JOB.states)(raw['status']) }),
    component: lazyRouteComponent(() => import('./jobs-page.tsx'), 'JobsPage'),
  });
  const job = createRoute({
    getParentRoute: () => root,
    path: '/jobs/$jobId',
    component: lazyRouteComponent(() => import('./job-layout.tsx'), 'JobLayout'),
  });
  const progress = createRoute({
    getParentRoute: () => job,
    path: '/',
    validateSearch: (raw: RawSearch) =>
      optional({ panel: keyOf({ withdraw: true, cancel: true, retry: true })(raw['panel']) }),
    component: lazyRouteComponent(() => import('./job-page.tsx'), 'JobPage'),
  });
  const changes = createRoute({
    getParentRoute: () => job,
    path: '/changes',
    component: lazyRouteComponent(() => import('./job-changes-page.tsx'), 'JobChangesPage'),
  });
  return [jobs, job.addChildren([progress, changes])] as const;
}
