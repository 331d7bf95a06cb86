import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/decided-shares.ts';

export const decidedSharesRoutes = [
  serve(contract.proposeDecidedShares, async (world, { caller, params, body }) =>
    (await import('#functions/use-cases/decided-shares/propose-decided-shares.ts')).proposeDecidedShares(
      world,
      caller,
      { ...params, entered: body },
    ),
  ),
  serve(contract.listDecidedShares, async (world, { params, query }) =>
    (await import('#functions/use-cases/decided-shares/list-decided-shares.ts')).listDecidedShares(
      world,
      params.workId,
      query,
    ),
  ),
  serve(contract.confirmDecidedShares, async (world, { caller, params }) =>
    (await import('#functions/use-cases/decided-shares/confirm-decided-shares.ts')).confirmDecidedShares(
      world,
      caller,
      params,
    ),
  ),
];
