import { serve } from '#functions/handlers/http/serve.ts';
import { confirmHeldExpiry } from '#functions/use-cases/held-expiries/confirm-held-expiry.ts';
import { listHeldExpiries } from '#functions/use-cases/held-expiries/list-held-expiries.ts';
import { proposeHeldExpiry } from '#functions/use-cases/held-expiries/propose-held-expiry.ts';
import { readHeldExpiry } from '#functions/use-cases/held-expiries/read-held-expiry.ts';
import * as contract from '#shared/contract/held-expiries.ts';

export const heldExpiriesRoutes = [
  serve(contract.proposeHeldExpiry, (world, { caller, body }) => proposeHeldExpiry(world, caller, body)),
  serve(contract.listHeldExpiries, (world, { query }) => listHeldExpiries(world, query, query)),
  serve(contract.readHeldExpiry, (world, { params, query }) => readHeldExpiry(world, params.expiryId, query)),
  serve(contract.confirmHeldExpiry, (world, { caller, params }) =>
    confirmHeldExpiry(world, caller, params.expiryId),
  ),
];
