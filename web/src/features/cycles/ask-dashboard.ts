import { readCycleDashboard } from '#shared/contract/cycle-dashboards.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { ask } from '#web/api/ask.ts';

export type WireDashboard = WireReplyOf<typeof readCycleDashboard>;
export type WireFigures = NonNullable<WireDashboard['figures']>;

/** A cycle in figures and pictures. Payments and runs move it, so it is asked anew whenever it is shown. */
export const askDashboard = (cycleId: string) => ({
  ...ask(readCycleDashboard, { params: { cycleId } }),
  staleTime: 0,
});
