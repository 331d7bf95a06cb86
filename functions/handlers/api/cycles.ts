import { serve } from '#functions/handlers/http/serve.ts';
import { found } from '#functions/use-cases/changed.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { createCycle } from '#functions/use-cases/cycles/create-cycle.ts';
import { listCycleStations } from '#functions/use-cases/cycles/list-cycle-stations.ts';
import { listLineItems } from '#functions/use-cases/cycles/list-line-items.ts';
import { requestRecompute } from '#functions/use-cases/cycles/request-recompute.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import * as contract from '#shared/contract/cycles.ts';
import { pageOfArray } from '#shared/cursor.ts';

export const cycleRoutes = [
  serve(contract.createCycle, (world, { caller, body }) => createCycle(world, caller, body)),
  serve(
    contract.listCycles,
    async (world, { query: { territory, status, from = '', to = '9999', ...page } }) => {
      const cycles = await world.cycles.all();
      const wanted = cycles.filter(
        (cycle) =>
          (territory === undefined || cycle.territory === territory) &&
          (status === undefined || cycle.status === status) &&
          from <= cycle.periodEnd &&
          cycle.periodStart <= to,
      );
      return pageOfArray(wanted, page, ({ id }) => id);
    },
  ),
  serve(contract.readCycle, async (world, { params }) =>
    found(await world.cycles.find(params.cycleId), `cycle ${params.cycleId}`),
  ),
  serve(contract.closeCycle, async (world, { caller, params, body }) =>
    jobSeen(
      world,
      await closeCycle(world, caller, {
        ...params,
        override: body.adminFeePercentOverride,
        reason: body.reason,
        runId: body.runId,
      }),
    ),
  ),
  serve(contract.recomputeCycle, async (world, { caller, params }) =>
    jobSeen(world, await requestRecompute(world, caller, params.cycleId)),
  ),
  serve(contract.listLineItems, (world, { params, query }) =>
    listLineItems(world, { ...params, ...query }, query),
  ),
  serve(contract.explainLineItem, async (world, { caller, params }) => {
    // The API starts without what derives a line anew: few calls need it.
    const { explainLineItem } = await import('#functions/use-cases/cycles/explain-line-item.ts');
    return explainLineItem(world, caller, params.lineItemId);
  }),
  serve(contract.listCycleStations, (world, { params, query }) =>
    listCycleStations(world, params.cycleId, query),
  ),
];
