import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/held-expiries.ts';

/** The API starts without these: held money expires once a year. */
const expiries = {
  propose: () => import('#functions/use-cases/held-expiries/propose-held-expiry.ts'),
  list: () => import('#functions/use-cases/held-expiries/list-held-expiries.ts'),
  read: () => import('#functions/use-cases/held-expiries/read-held-expiry.ts'),
  confirm: () => import('#functions/use-cases/held-expiries/confirm-held-expiry.ts'),
};

export const heldExpiriesRoutes = [
  serve(contract.proposeHeldExpiry, async (world, { caller, body }) =>
    (await expiries.propose()).proposeHeldExpiry(world, caller, body),
  ),
  serve(contract.listHeldExpiries, async (world, { query }) =>
    (await expiries.list()).listHeldExpiries(world, query, query),
  ),
  serve(contract.readHeldExpiry, async (world, { params, query }) =>
    (await expiries.read()).readHeldExpiry(world, params.expiryId, query),
  ),
  serve(contract.confirmHeldExpiry, async (world, { caller, params }) =>
    (await expiries.confirm()).confirmHeldExpiry(world, caller, params.expiryId),
  ),
];
