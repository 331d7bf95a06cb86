import { openapi } from '#functions/handlers/http/openapi.ts';
import { serve } from '#functions/handlers/http/serve.ts';
import { checkHealth } from '#functions/use-cases/jobs/check-health.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import * as contract from '#shared/contract/system.ts';

export const systemRoutes = [
  serve(contract.readOpenapi, async () => openapi(ROUTES)),
  serve(contract.readHealth, (world) => checkHealth(world)),
];
