import { serve } from '#functions/handlers/http/serve.ts';
import { found } from '#functions/use-cases/changed.ts';
import { pageOfLines } from '#functions/use-cases/cycles/page-of-lines.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { requestRun } from '#functions/use-cases/runs/request-run.ts';
import { linesOfRun, paymentsOfRun } from '#functions/use-cases/runs/run-files.ts';
import { runOfCycle } from '#functions/use-cases/runs/run-of-cycle.ts';
import * as contract from '#shared/contract/runs.ts';
import { pageOfArray } from '#shared/cursor.ts';

export const runRoutes = [
  serve(contract.createRun, async (world, { caller, params }) => {
    const { job } = await requestRun(world, caller, params.cycleId);
    return jobSeen(world, job);
  }),
  serve(contract.listRuns, async (world, { params: { cycleId }, query }) => {
    found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
    return pageOfArray(await world.runs.ofCycle(cycleId), query, ({ id }) => id);
  }),
  serve(contract.readRun, async (world, { params }) => {
    const run = await runOfCycle(world, params);
    return { ...run, payments: [...(await paymentsOfRun(world, run))] };
  }),
  serve(contract.listRunLineItems, async (world, { params, query }) =>
    pageOfLines(await linesOfRun(world, await runOfCycle(world, params)), query, query),
  ),
  serve(contract.compareCycles, async (world, { query }) => {
    // As with the explanation of a line, it is loaded when it is asked for.
    const { compareCycles } = await import('#functions/use-cases/runs/compare-cycles.ts');
    return compareCycles(world, query, query);
  }),
];
