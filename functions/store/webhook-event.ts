import * as z from 'zod';
import type { WebhookEvent } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { referenceKey } from '#shared/reference-key.ts';
import { Instant } from '#shared/schemas/common.ts';
import { EventId, Provider } from '#shared/schemas/gateways.ts';

/**
 * A payment gateway's event and its outcome: the same id again changes nothing.
 *
 * | access pattern             | index | key                                          | cost                          |
 * | -------------------------- | ----- | -------------------------------------------- | ----------------------------- |
 * | one event                  | table | provider, eventId                            | 0.5 RCU                       |
 * | those that say a reference | lists | payment reference / receivedAt, provider, id | 0.5 RCU per 4 KB and 0.5 each |
 */
export const webhookEventModel: Model<WebhookEvent> = {
  entity: 'webhookEvent',
  schema: z.object({
    provider: Provider,
    eventId: EventId,
    outcome: z.string().max(20),
    body: z.string().max(20_000),
    receivedAt: Instant,
    paymentReference: z.string().max(64).optional(),
  }),
  table: { pk: ['provider', 'eventId'], sk: [] },
  lists: { pk: ['saidReference'], sk: ['receivedAt', 'provider', 'eventId'] },
  keys: ({ provider, eventId, receivedAt, paymentReference }) => ({
    ...{ provider, eventId, receivedAt },
    saidReference: paymentReference === undefined ? UNLISTED : referenceKey(paymentReference),
  }),
};

export function webhookEventStore(table: Table): World['webhookEvents'] {
  const events = new Collection(webhookEventModel, table);
  return {
    find: (provider, eventId) => events.find({ provider, eventId }),
    ofReference: (paymentReference) =>
      events.all({ saidReference: referenceKey(paymentReference) }, { index: 'lists', newestFirst: true }),
  };
}
