import { eventFactsView } from '#functions/domain/cycles/adjustments/event-facts-view.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { once } from '#functions/use-cases/once.ts';
import type { CycleId, StationId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { EventStatus, MoneyEventView } from '#shared/schemas/events.ts';

type Needs = Pick<World, 'events' | 'cycles' | 'settings'>;
type Filter = {
  readonly territory?: string | undefined;
  readonly cycleId?: CycleId | undefined;
  readonly kind?: MoneyEventView['kind'] | undefined;
  readonly status?: EventStatus | undefined;
};
/** How many pages of events one page of a filtered list may look through. */
const MAX_READS = 20;

/** Events of a territory, the newest first, each with the close that settled it. */
export async function listEvents(
  world: Needs,
  { territory = world.settings.homeTerritory, cycleId, kind, status }: Filter,
  { limit, cursor }: PageRequest,
): Promise<PageOf<MoneyEventView>> {
  const locked = await lockedCycles(world, territory);
  const stationOf = once(({ of, stationId }: { of: CycleId; stationId: StationId }) =>
    world.cycles.station(of, stationId),
  );
  const isWanted = (event: MoneyEvent) =>
    (cycleId === undefined || event.touches.some((touched) => touched.cycleId === cycleId)) &&
    (kind === undefined || event.facts.kind === kind) &&
    (status === undefined || status === (settledIn(locked, event.number) === null ? 'waiting' : 'settled'));

  const found: MoneyEvent[] = [];
  let next = cursor;
  for (let reads = 0; reads < MAX_READS && found.length < limit; reads += 1) {
    const page = await world.events.page(territory, {
      limit: limit - found.length,
      cursor: next,
      newestFirst: true,
    });
    found.push(...page.items.filter(isWanted));
    next = page.nextCursor ?? undefined;
    if (next === undefined) break;
  }
  const items = await Promise.all(found.map((event) => view(event)));
  return { items, nextCursor: next ?? null };

  async function view(event: MoneyEvent): Promise<MoneyEventView> {
    const { number, at, actor, touches, facts } = event;
    const settled = settledIn(locked, number);
    const [origin] = touches;
    const station =
      origin !== undefined && facts.kind === 'late-play'
        ? await stationOf(`${origin.cycleId} ${facts.stationId}`, {
            of: origin.cycleId,
            stationId: facts.stationId,
          })
        : undefined;
    return {
      ...{ territory, number, kind: facts.kind, at, actor },
      originCycleIds: touches.map((touched) => touched.cycleId),
      status: settled === null ? 'waiting' : 'settled',
      settledIn: settled,
      facts: eventFactsView(facts, station),
    };
  }
}

/** The cycle whose close settled an event; null while it waits. */
function settledIn(locked: readonly Cycle[], number: number): CycleId | null {
  const settling = locked.find(
    ({ events }) => events !== null && events.after < number && number <= events.upTo,
  );
  return settling?.id ?? null;
}
