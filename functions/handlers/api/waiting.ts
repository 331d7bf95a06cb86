import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/waiting.ts';

export const waitingRoutes = [
  serve(contract.readWaiting, async (world, { caller, query }) => {
    // The API starts without it: whoever works in a page does not ask what waits.
    const { readWaiting } = await import('#functions/use-cases/waiting/read-waiting.ts');
    return readWaiting(world, { caller, ...query });
  }),
];
