import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { ISSUE_KINDS, ISSUE_STATUSES } from '#web/parts/repertoire/issue-words.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

const filterOf = (raw: RawSearch) => ({
  kind: keyOf(ISSUE_KINDS)(raw['kind']),
  partnerId: text(raw['partnerId']),
});

/** What in the data a person should look at: by cause, and case by case. */
export function issueRoutes(root: RootRoute<Register>) {
  const causes = createRoute({
    getParentRoute: () => root,
    path: '/issues',
    validateSearch: (raw: RawSearch) => optional({ ...filterOf(raw), resolve: text(raw['resolve']) }),
    component: lazyRouteComponent(() => import('./issue-causes-page.tsx'), 'IssueCausesPage'),
  });
  const cases = createRoute({
    getParentRoute: () => root,
    path: '/issues/cases',
    validateSearch: (raw: RawSearch) =>
      optional({
        ...filterOf(raw),
        status: keyOf(ISSUE_STATUSES)(raw['status']),
        issue: text(raw['issue']),
      }),
    component: lazyRouteComponent(() => import('./issue-cases-page.tsx'), 'IssueCasesPage'),
  });
  return [causes, cases] as const;
}
