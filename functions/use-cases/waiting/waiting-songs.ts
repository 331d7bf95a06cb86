import { addDays } from '#functions/domain/calendar.ts';
import { amountsOf } from '#functions/domain/waiting/amounts-of.ts';
import { oldestOf } from '#functions/domain/waiting/oldest-of.ts';
import { isShown } from '#functions/domain/waiting/who-acts.ts';
import type { WaitingPlay } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import type { Asked, Found } from '#functions/use-cases/waiting/asked.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { WaitingItem } from '#shared/schemas/waiting.ts';

/** The queue is read as far back as it is listed, two months at a time, side by side. */
const MONTHS_AT_ONCE = 2;
const SPANS = 7;
/** How many plays of each are counted, by the index alone. */
const MOST_PLAYS = 1000;
const MOST_PROPOSALS = 100;

/** Songs without a work, and what closes hold for such plays. */
export async function waitingSongs(world: Pick<World, 'plays'>, asked: Asked): Found {
  const { caller, cycles } = asked;
  const kind = 'songs-waiting';
  if (!isShown(kind, caller.roles)) return [];
  const pages = await waitingPlays(world, asked, MOST_PLAYS);
  const plays = pages.flat();
  const since = oldestOf(plays.map(({ date }) => date));
  if (since === undefined) return [];
  const count = new Set(plays.map(({ song }) => song)).size;
  const isMore = pages.some((page) => page.length === MOST_PLAYS);
  return [{ kind, count, isMore, amounts: amountsOf(heldFor('unidentified', cycles)), since }];
}

/** What partners say is theirs. */
export async function waitingProposals(
  world: Pick<World, 'songProposals'>,
  { caller, territory }: Asked,
): Found {
  const kind = 'proposals-waiting';
  if (!isShown(kind, caller.roles)) return [];
  const found = await world.songProposals.waiting({ territory }, MOST_PROPOSALS);
  const since = oldestOf(found.map(({ proposedAt }) => proposedAt));
  const count = found.length;
  return since === undefined ? [] : [{ kind, count, isMore: count === MOST_PROPOSALS, since }];
}

/** The plays that wait, so many at most of each span of the queue. */
export const waitingPlays = (
  world: Pick<World, 'plays'>,
  { territory, today }: Pick<Asked, 'territory' | 'today'>,
  limit: number,
): Promise<readonly (readonly WaitingPlay[])[]> =>
  Promise.all(spansUpTo(today).map((span) => world.plays.waiting({ territory, ...span }, limit)));

/** What closes hold because no agreement was in force. */
export function heldWithoutAgreement({ caller, cycles }: Asked): readonly WaitingItem[] {
  const kind = 'held-without-agreement';
  if (!isShown(kind, caller.roles)) return [];
  const held = cycles.flatMap((cycle) => cycle.held.filter(({ reason }) => reason === 'no-agreement'));
  const amounts = amountsOf(held.map(({ amount }) => amount));
  const byOrigin = Map.groupBy(held, ({ originCycleId }) => originCycleId);
  const origins = cycles.filter(({ id }) => amountsOf((byOrigin.get(id) ?? []).map(({ amount }) => amount)));
  const since = oldestOf(origins.map(({ periodEnd }) => periodEnd));
  if (amounts === undefined || since === undefined) return [];
  return [{ kind, count: origins.length, isMore: false, amounts, since }];
}

const heldFor = (reason: string, cycles: readonly Cycle[]) =>
  cycles.flatMap(({ held }) => held.filter((one) => one.reason === reason).map(({ amount }) => amount));

/** Spans of whole months that end with this month, the newest first. */
function spansUpTo(today: string): readonly { readonly from: string; readonly to: string }[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: SPANS }, (_, at) => {
    const after = last + 1 - at * MONTHS_AT_ONCE;
    return { from: firstOf(after - MONTHS_AT_ONCE), to: addDays(firstOf(after), -1) };
  });
}

const firstOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
