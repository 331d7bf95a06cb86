import { serve } from '#functions/handlers/http/serve.ts';
import { listIssueCauses } from '#functions/use-cases/issues/list-issue-causes.ts';
import { resolveIssue } from '#functions/use-cases/issues/resolve-issue.ts';
import { resolveIssueCause } from '#functions/use-cases/issues/resolve-issue-cause.ts';
import * as contract from '#shared/contract/issues.ts';

export const issueRoutes = [
  serve(contract.listIssues, (world, { query }) => world.issues.page(query)),
  serve(contract.listIssueCauses, (world, { caller, query }) =>
    listIssueCauses(world, caller, { filter: query, page: query }),
  ),
  serve(contract.resolveIssueCause, (world, { caller, body }) => resolveIssueCause(world, caller, body)),
  serve(contract.resolveIssue, (world, { caller, params, body }) =>
    resolveIssue(world, caller, { ...params, ...body }),
  ),
];
