import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Dated = { readonly territory: string; readonly date: string };

/** The cycle of a play, where it is being closed or is locked. */
export function closedCycleOf(cycles: readonly Cycle[], play: Dated): Cycle | undefined {
  return cycles.find(
    ({ territory, periodStart, periodEnd, status }) =>
      territory === play.territory && periodStart <= play.date && play.date <= periodEnd && status !== 'Open',
  );
}

/** Refuses to touch a play whose cycle closes or is locked: what is locked stays (royalty rules §7). */
export function refuseLocked(cycles: readonly Cycle[], play: Dated): void {
  const cycle = closedCycleOf(cycles, play);
  if (cycle !== undefined) throw new Refusal('play.in-locked-cycle', `${cycle.name} is ${cycle.status}.`);
}
