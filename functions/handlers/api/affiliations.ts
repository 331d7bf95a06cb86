import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/affiliations.ts';

export const affiliationRoutes = [
  serve(contract.createAffiliation, async (world, { caller, body }) =>
    (await import('#functions/use-cases/affiliations/create-affiliation.ts')).createAffiliation(
      world,
      caller,
      body,
    ),
  ),
  serve(contract.listAffiliations, (world, { query }) => world.affiliations.page(query)),
];
