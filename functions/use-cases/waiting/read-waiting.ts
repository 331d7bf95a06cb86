import { localTime } from '#functions/domain/calendar.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { firstSteps } from '#functions/use-cases/waiting/first-steps.ts';
import {
  waitingAccounts,
  waitingExceptions,
  waitingExpiries,
} from '#functions/use-cases/waiting/waiting-confirmations.ts';
import { waitingCycles } from '#functions/use-cases/waiting/waiting-cycles.ts';
import { waitingPayments } from '#functions/use-cases/waiting/waiting-payments.ts';
import { waitingReports } from '#functions/use-cases/waiting/waiting-reports.ts';
import {
  heldWithoutAgreement,
  waitingProposals,
  waitingSongs,
} from '#functions/use-cases/waiting/waiting-songs.ts';
import { waitingIssues, waitingJobs } from '#functions/use-cases/waiting/waiting-work.ts';
import { type Waiting, WaitingKind } from '#shared/schemas/waiting.ts';

type Needs = Pick<World, 'clock' | 'settings' | 'territories' | 'cycles' | 'partners'> &
  Parameters<typeof waitingPayments>[0] &
  Parameters<typeof waitingAccounts>[0] &
  Parameters<typeof waitingExpiries>[0] &
  Parameters<typeof waitingExceptions>[0] &
  Parameters<typeof waitingCycles>[0] &
  Parameters<typeof waitingReports>[0] &
  Parameters<typeof waitingProposals>[0] &
  Parameters<typeof waitingSongs>[0] &
  Parameters<typeof waitingJobs>[0] &
  Parameters<typeof waitingIssues>[0] &
  Parameters<typeof firstSteps>[0];
type Asking = { readonly caller: Caller; readonly territory?: string | undefined };

/**
 * What of a territory waits for the caller, the most urgent first: what somebody of its roles does, and has not begun
 * itself where it takes two people; a viewer is shown all of it. Each kind is read side by side after cycles and partners,
 * so that the longest way is five round trips; only what the caller is shown is read, and of it a bounded part: plays and
 * issues by the keys of their index alone (docs/operations.md, *What Home reads*).
 */
export async function readWaiting(
  world: Needs,
  { caller, territory = world.settings.homeTerritory }: Asking,
): Promise<Waiting> {
  const [cycles, partners, { timezone }] = await Promise.all([
    world.cycles.all(),
    world.partners.all(),
    settingsOf(world, territory),
  ]);
  const now = world.clock.now();
  const asked = {
    ...{ caller, territory, now, today: localTime(now, timezone).date, partners },
    cycles: cycles
      .filter((cycle) => cycle.territory === territory)
      .toSorted((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1)),
  };
  const [reports, steps, ...found] = await Promise.all([
    waitingReports(world, { ...asked, timezone }),
    firstSteps(world, asked),
    waitingPayments(world, asked),
    waitingExceptions(world, asked),
    waitingAccounts(world, asked),
    waitingExpiries(world, asked),
    waitingCycles(world, asked),
    waitingProposals(world, asked),
    waitingSongs(world, asked),
    waitingJobs(world, asked),
    waitingIssues(world, asked),
  ]);
  const items = [...found.flat(), ...reports.items, ...heldWithoutAgreement(asked)];
  const place = ({ kind }: { readonly kind: WaitingKind }) => WaitingKind.options.indexOf(kind);
  return {
    territory,
    items: items.toSorted((a, b) => place(a) - place(b)),
    deadlines: reports.deadlines,
    firstSteps: steps,
  };
}
