import { serve } from '#functions/handlers/http/serve.ts';
import { listHeld } from '#functions/use-cases/held/list-held.ts';
import { summarizeHeld } from '#functions/use-cases/held/summarize-held.ts';
import * as contract from '#shared/contract/held.ts';

export const heldRoutes = [
  serve(contract.listHeld, (world, { caller, query }) =>
    listHeld(world, caller, { filter: query, page: query }),
  ),
  serve(contract.summarizeHeld, (world, { query }) => summarizeHeld(world, query.territory)),
];
