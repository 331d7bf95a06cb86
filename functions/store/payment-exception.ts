import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { referenceKey } from '#shared/reference-key.ts';
import { PaymentException, PaymentExceptionStatus } from '#shared/schemas/gateways.ts';

/**
 * A gateway's event that did not fit its payment. Its id is made from gateway and event.
 *
 * | access pattern                        | index  | key                                           | cost                          |
 * | ------------------------------------- | ------ | --------------------------------------------- | ----------------------------- |
 * | one exception                         | table  | exceptionId                                   | 0.5 RCU                       |
 * | those of a status, newest first       | lists  | exceptionStatus / receivedAt, exceptionId     | 0.5 RCU per 4 KB and 0.5 each |
 * | those that wait for a reference       | queues | awaitedReference / exceptionId, while open    | 0.5 RCU per 4 KB and 0.5 each |
 */
export const paymentExceptionModel: Model<PaymentException> = {
  entity: 'paymentException',
  schema: PaymentException,
  table: { pk: ['exceptionId'], sk: [] },
  lists: { pk: ['exceptionStatus'], sk: ['receivedAt', 'exceptionId'] },
  queues: { pk: ['awaitedReference'], sk: ['exceptionId'] },
  keys: ({ id, status, receivedAt, event }) => ({
    exceptionId: id,
    exceptionStatus: status,
    receivedAt,
    awaitedReference: status === 'open' ? referenceKey(event.data.paymentReference) : UNLISTED,
  }),
};

export function paymentExceptionStore(table: Table): World['paymentExceptions'] {
  const exceptions = new Collection(paymentExceptionModel, table);
  return {
    find: (exceptionId) => exceptions.find({ exceptionId }),
    page: ({ status, ...page }) =>
      pageOverParts(status === undefined ? PaymentExceptionStatus.options : [status], page, {
        read: (exceptionStatus, request) =>
          exceptions.page({ exceptionStatus }, request, { index: 'lists', newestFirst: true }),
      }),
    async openOf(paymentReference) {
      const open = await exceptions.all(
        { awaitedReference: referenceKey(paymentReference) },
        { index: 'queues' },
      );
      return open.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
    },
  };
}
