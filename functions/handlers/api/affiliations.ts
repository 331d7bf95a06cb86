import { serve } from '#functions/handlers/http/serve.ts';
import { createAffiliation } from '#functions/use-cases/affiliations/create-affiliation.ts';
import * as contract from '#shared/contract/affiliations.ts';

export const affiliationRoutes = [
  serve(contract.createAffiliation, (world, { caller, body }) => createAffiliation(world, caller, body)),
  serve(contract.listAffiliations, (world, { query }) => world.affiliations.page(query)),
];
