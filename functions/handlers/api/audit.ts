import { serve } from '#functions/handlers/http/serve.ts';
import { listAudit } from '#functions/use-cases/audit/list-audit.ts';
import * as contract from '#shared/contract/audit.ts';

export const auditRoutes = [serve(contract.listAudit, (world, { query }) => listAudit(world, query))];
