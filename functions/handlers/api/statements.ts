import { serve } from '#functions/handlers/http/serve.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { downloadStatement } from '#functions/use-cases/statements/download-statement.ts';
import { listExports } from '#functions/use-cases/statements/list-exports.ts';
import { requestExport } from '#functions/use-cases/statements/request-export.ts';
import * as contract from '#shared/contract/statements.ts';
import type { PaymentId } from '#shared/ids.ts';

const remittance = ({ remittanceId }: { remittanceId: PaymentId }) =>
  ({ kind: 'remittance', paymentId: remittanceId }) as const;
const payout = ({ payoutId }: { payoutId: PaymentId }) => ({ kind: 'payout', paymentId: payoutId }) as const;

export const statementRoutes = [
  serve(contract.exportStatement, async (world, { caller, params, body }) =>
    jobSeen(world, await requestExport(world, caller, { ...params, ...body })),
  ),
  serve(contract.listExports, (world, { caller, params, query }) =>
    listExports(world, caller, { ...params, page: query }),
  ),
  serve(contract.readRemittanceStatement, (world, { caller, params, query }) =>
    downloadStatement(world, caller, { ...remittance(params), ...query }),
  ),
  serve(contract.readPayoutStatement, (world, { caller, params, query }) =>
    downloadStatement(world, caller, { ...payout(params), ...query }),
  ),
];
