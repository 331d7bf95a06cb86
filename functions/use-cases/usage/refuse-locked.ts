import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Dated = { readonly territory: string; readonly date: string };

/** The cycle that holds a play's date, whatever its status. */
export function cycleOfPlay(cycles: readonly Cycle[], play: Dated): Cycle | undefined {
  return cycles.find(
    ({ territory, periodStart, periodEnd }) =>
      territory === play.territory && periodStart <= play.date && play.date <= periodEnd,
  );
}

/** The cycle of a play, where it is being closed or is locked. */
export function closedCycleOf(cycles: readonly Cycle[], play: Dated): Cycle | undefined {
  const cycle = cycleOfPlay(cycles, play);
  return cycle?.status === 'Open' ? undefined : cycle;
}

/** Refuses to touch a play whose cycle is being closed: what is decided meanwhile belongs after the lock (royalty rules §7). */
export function refuseClosing(cycles: readonly Cycle[], play: Dated): void {
  const cycle = cycleOfPlay(cycles, play);
  if (cycle?.status === 'Closing')
    throw new Refusal('cycle.closing', `${cycle.name} is being closed. Decide again when it is locked.`);
}
