import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';
import { ISSUE_KINDS, ISSUE_STATUSES } from './issue-words.ts';

/** What in the data a person should look at. */
export function issueRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/issues',
    validateSearch: (raw: RawSearch) =>
      optional({
        kind: keyOf(ISSUE_KINDS)(raw['kind']),
        status: keyOf(ISSUE_STATUSES)(raw['status']),
        issue: text(raw['issue']),
      }),
    component: lazyRouteComponent(() => import('./issues-page.tsx'), 'IssuesPage'),
  });
}
