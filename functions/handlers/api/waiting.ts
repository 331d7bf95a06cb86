import { serve } from '#functions/handlers/http/serve.ts';
import { readWaiting } from '#functions/use-cases/waiting/read-waiting.ts';
import * as contract from '#shared/contract/waiting.ts';

export const waitingRoutes = [
  serve(contract.readWaiting, (world, { caller, query }) => readWaiting(world, { caller, ...query })),
];
