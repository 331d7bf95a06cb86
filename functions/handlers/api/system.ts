import { serve } from '#functions/handlers/http/serve.ts';
import { serveKept } from '#functions/handlers/http/serve-kept.ts';
import { checkHealth } from '#functions/use-cases/jobs/check-health.ts';
import { NOUNS } from '#shared/contract/routes.ts';
import * as contract from '#shared/contract/system.ts';

/** Where the site has the page that shows the contract. */
const REFERENCE_PAGE = '/api-docs/index.html';

export const systemRoutes = [
  serveKept(contract.readOpenapi, async () => {
    // The API starts without what describes it: few calls ask for it.
    const { openapi } = await import('#functions/handlers/http/openapi.ts');
    return openapi(NOUNS);
  }),
  serve(contract.readReference, async () => ({ url: REFERENCE_PAGE })),
  serve(contract.readHealth, (world) => checkHealth(world)),
];
