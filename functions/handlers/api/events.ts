import { serve } from '#functions/handlers/http/serve.ts';
import { listEvents } from '#functions/use-cases/events/list-events.ts';
import * as contract from '#shared/contract/events.ts';

export const eventRoutes = [
  serve(contract.listEvents, (world, { query }) => listEvents(world, query, query)),
];
