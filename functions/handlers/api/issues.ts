import { serve } from '#functions/handlers/http/serve.ts';
import { resolveIssue } from '#functions/use-cases/issues/resolve-issue.ts';
import * as contract from '#shared/contract/issues.ts';

export const issueRoutes = [
  serve(contract.listIssues, (world, { query }) => world.issues.page(query)),
  serve(contract.resolveIssue, (world, { caller, params, body }) =>
    resolveIssue(world, caller, { ...params, ...body }),
  ),
];
