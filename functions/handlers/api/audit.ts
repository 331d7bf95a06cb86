import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/audit.ts';

export const auditRoutes = [
  serve(contract.listAudit, async (world, { query }) => {
    // The API starts without it: the trail is read now and then.
    const { listAudit } = await import('#functions/use-cases/audit/list-audit.ts');
    return listAudit(world, query);
  }),
];
