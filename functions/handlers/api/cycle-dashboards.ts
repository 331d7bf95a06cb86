import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/cycle-dashboards.ts';

export const cycleDashboardRoutes = [
  serve(contract.readCycleDashboard, async (world, { params }) => {
    // The API starts without it: a cockpit is one page of many.
    const dashboards = await import('#functions/use-cases/cycle-dashboards/read-cycle-dashboard.ts');
    return dashboards.readCycleDashboard(world, params.cycleId);
  }),
];
