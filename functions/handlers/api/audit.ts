import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/audit.ts';

export const auditRoutes = [serve(contract.listAudit, (world, { query }) => world.audit.page(query))];
