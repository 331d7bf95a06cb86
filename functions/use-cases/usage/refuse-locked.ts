import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycle.ts';
import type { Play } from '#shared/schemas/usage.ts';

/** Refuses to touch a play whose cycle closes or is locked: what is locked stays (royalty rules §7). */
export function refuseLocked(cycles: readonly Cycle[], play: Play): void {
  const cycle = cycles.find(
    ({ territory, periodStart, periodEnd, status }) =>
      territory === play.territory && periodStart <= play.date && play.date <= periodEnd && status !== 'Open',
  );
  if (cycle !== undefined) throw new Refusal('play.in-locked-cycle', `${cycle.name} is ${cycle.status}.`);
}
