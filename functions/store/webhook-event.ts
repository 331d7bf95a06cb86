import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { Instant } from '#shared/schemas/common.ts';
import { EventId, Provider } from '#shared/schemas/gateways.ts';

type Kept = {
  readonly provider: string;
  readonly eventId: string;
  readonly outcome: string;
  readonly body: string;
  readonly receivedAt: string;
};

/**
 * A payment gateway's event and its outcome: the same id again changes nothing.
 *
 * | access pattern | index | key                | cost    |
 * | -------------- | ----- | ------------------ | ------- |
 * | one event      | table | provider, eventId  | 0.5 RCU |
 */
export const webhookEventModel: Model<Kept> = {
  entity: 'webhookEvent',
  schema: z.object({
    provider: Provider,
    eventId: EventId,
    outcome: z.string().max(20),
    body: z.string().max(20_000),
    receivedAt: Instant,
  }),
  table: { pk: ['provider', 'eventId'], sk: [] },
  keys: ({ provider, eventId }) => ({ provider, eventId }),
};

export function webhookEventStore(table: Table): World['webhookEvents'] {
  const events = new Collection(webhookEventModel, table);
  return { find: (provider, eventId) => events.find({ provider, eventId }) };
}
