import * as z from 'zod';
import type { EventFacts, MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { CycleId, StationId } from '#shared/ids.ts';
import { MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { within } from '#shared/limits.ts';
import { Instant, Territory } from '#shared/schemas/common.ts';
import { EventLog } from '#shared/schemas/events.ts';

const noun = 'events';
const place = (number: number): string => String(number).padStart(12, '0');

/** The facts are as the close freezes them, and are read strictly there. */
const StoredEvent = within(
  z.object({
    territory: Territory,
    number: z.int().min(1),
    at: Instant,
    actor: z.string(),
    touches: z.array(z.object({ cycleId: CycleId, stationIds: z.array(StationId) })),
    facts: z.custom<EventFacts>((facts) => typeof facts === 'object' && facts !== null && 'kind' in facts),
  }),
  MAX_RECORD_BYTES,
);

/**
 * A fact that became known after a lock. Only ever added, in the transaction of the decision that makes it.
 *
 * | access pattern                     | index | key                  | cost             |
 * | ---------------------------------- | ----- | -------------------- | ---------------- |
 * | those of a territory, by number    | table | territory / number   | 0.5 RCU per 4 KB |
 */
export const moneyEventModel: Model<MoneyEvent> = {
  entity: 'moneyEvent',
  schema: StoredEvent,
  table: { pk: ['eventsOf'], sk: ['place'] },
  keys: ({ territory, number }) => ({
    eventsOf: territory,
    place: place(number),
  }),
};

/**
 * How many events a territory has had. Every event writes it, so that numbers follow the order of commits.
 *
 * | access pattern           | index | key               | cost    |
 * | ------------------------ | ----- | ----------------- | ------- |
 * | the log of a territory   | table | events, territory | 0.5 RCU |
 */
export const eventLogModel: Model<EventLog> = {
  entity: 'eventLog',
  schema: EventLog,
  table: { pk: ['noun', 'territory'], sk: [] },
  keys: ({ territory }) => ({ noun, territory }),
};

export function eventStore(table: Table): World['events'] {
  const events = new Collection(moneyEventModel, table);
  const logs = new Collection(eventLogModel, table);
  return {
    log: (territory) => logs.find({ noun, territory }),
    page: (territory, { above = 0, ...page }) =>
      events.page({ eventsOf: territory }, page, {
        between: { from: { place: place(above + 1) }, to: { place: place(999_999_999_999) } },
        newestFirst: page.newestFirst === true,
      }),
  };
}
