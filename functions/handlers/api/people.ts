import { serve } from '#functions/handlers/http/serve.ts';
import { listPeople } from '#functions/use-cases/people/list-people.ts';
import * as contract from '#shared/contract/people.ts';

export const peopleRoutes = [serve(contract.listPeople, (world, { query }) => listPeople(world, query))];
