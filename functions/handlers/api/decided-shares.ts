import { serve } from '#functions/handlers/http/serve.ts';
import { confirmDecidedShares } from '#functions/use-cases/decided-shares/confirm-decided-shares.ts';
import { listDecidedShares } from '#functions/use-cases/decided-shares/list-decided-shares.ts';
import { proposeDecidedShares } from '#functions/use-cases/decided-shares/propose-decided-shares.ts';
import * as contract from '#shared/contract/decided-shares.ts';

export const decidedSharesRoutes = [
  serve(contract.proposeDecidedShares, (world, { caller, params, body }) =>
    proposeDecidedShares(world, caller, { ...params, entered: body }),
  ),
  serve(contract.listDecidedShares, (world, { params, query }) =>
    listDecidedShares(world, params.workId, query),
  ),
  serve(contract.confirmDecidedShares, (world, { caller, params }) =>
    confirmDecidedShares(world, caller, params),
  ),
];
