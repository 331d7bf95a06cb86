import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey, stationEventsKey } from '#functions/use-cases/cycles/close-input.ts';
import { type FrozenClose, keepFrozen, readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { everyPage } from '#functions/use-cases/every-page.ts';
import { StationId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings' | 'events'>;

/**
 * Freezes the events that a close settles (royalty rules §8.2): those about plays and licences for each station apart,
 * and what reaches many stations with all of it that earlier closes knew.
 */
export async function freezeEvents(
  world: Needs,
  job: JobRecord,
  { cycle, previous }: { readonly cycle: Cycle; readonly previous: Cycle | undefined },
): Promise<FrozenClose['events']> {
  const { after, upTo } = cycle.events ?? { after: 0, upTo: 0 };
  const known =
    previous === undefined
      ? []
      : (await readFrozenClose(world, lockedFileKey(previous, 'cycle'))).events.common;
  const common: MoneyEvent[] = [...known];
  const ofStations = new Map<string, MoneyEvent[]>();
  for await (const event of eventsBetween(world, cycle.territory, { after, upTo })) {
    if (!('stationId' in event.facts)) common.push(event);
    else {
      const own = ofStations.get(event.facts.stationId) ?? [];
      ofStations.set(event.facts.stationId, own);
      own.push(event);
    }
  }
  const stations: FrozenClose['events']['stations'][number][] = [];
  for (const [id, events] of [...ofStations].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const stationId = StationId.parse(id);
    const kept = await keepFrozen(world, stationEventsKey(job, stationId), {
      file: 'events',
      content: { stationId, events },
    });
    stations.push({ stationId, ...kept });
  }
  return { after, upTo, common, stations };
}

async function* eventsBetween(
  world: Needs,
  territory: string,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): AsyncGenerator<MoneyEvent> {
  for await (const events of everyPage((page) => world.events.page(territory, { ...page, above: after }))) {
    for (const event of events) {
      if (event.number > upTo) return;
      yield event;
    }
  }
}
