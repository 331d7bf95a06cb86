import { serve } from '#functions/handlers/http/serve.ts';
import { readCycleDashboard } from '#functions/use-cases/cycle-dashboards/read-cycle-dashboard.ts';
import * as contract from '#shared/contract/cycle-dashboards.ts';

export const cycleDashboardRoutes = [
  serve(contract.readCycleDashboard, (world, { params }) => readCycleDashboard(world, params.cycleId)),
];
