import { serve } from '#functions/handlers/http/serve.ts';
import { findAnything } from '#functions/use-cases/search/find-anything.ts';
import * as contract from '#shared/contract/search.ts';

export const searchRoutes = [
  serve(contract.findAnything, (world, { query }) => findAnything(world, query.q)),
];
