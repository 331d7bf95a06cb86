import type { World } from '#functions/ports/world.ts';
import { nameHolder } from '#functions/store/name-claim.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { PaymentId } from '#shared/ids.ts';
import { isWithin } from '#shared/is-within.ts';
import { referenceKey } from '#shared/reference-key.ts';
import { Payment, type PaymentKind } from '#shared/schemas/payments.ts';

/**
 * A partner's remittance or an artist's payout. The id is made from cycle and payee: asking twice makes it once.
 *
 * | access pattern              | index  | key                          | cost                          |
 * | --------------------------- | ------ | ---------------------------- | ----------------------------- |
 * | one payment                 | table  | paymentId                    | 0.5 RCU                       |
 * | all of a kind, newest first | lists  | paymentKind / paymentId      | 0.5 RCU per 4 KB and 0.5 each |
 * | those of a cycle            | queues | cycleId / status, paymentId  | 0.5 RCU per 4 KB and 0.5 each |
 * | those of a cycle in a state | queues | as above, begins with status | 0.5 RCU per 4 KB and 0.5 each |
 */
export const paymentModel: Model<Payment> = {
  entity: 'payment',
  schema: Payment,
  table: { pk: ['paymentId'], sk: [] },
  lists: { pk: ['paymentKind'], sk: ['paymentId'] },
  queues: { pk: ['paymentsOf'], sk: ['paymentStatus', 'paymentId'] },
  keys: ({ id, kind, cycleId, status }) => ({
    ...{ paymentId: id, paymentKind: kind },
    ...{ paymentsOf: cycleId, paymentStatus: status },
  }),
};

/** The kind of name under which a payment reference is held. */
export const PAYMENT_REFERENCE = 'payment-reference';

export function paymentStore(table: Table): World['payments'] {
  const payments = new Collection(paymentModel, table);
  const find = (paymentId: PaymentId) => payments.find({ paymentId });
  return {
    find,
    async byReference(paymentReference) {
      const holder = await nameHolder(table, PAYMENT_REFERENCE, referenceKey(paymentReference));
      return holder === undefined ? undefined : find(PaymentId.parse(holder));
    },
    page: (kind, { status, cycleId, partnerId, territory, from, to, ...page }) =>
      pageOverParts([kind], page, {
        read: (paymentKind, request) =>
          payments.page({ paymentKind }, request, { index: 'lists', newestFirst: true }),
        wanted: (payment) =>
          (status === undefined || payment.status === status) &&
          (cycleId === undefined || payment.cycleId === cycleId) &&
          (partnerId === undefined || payment.partnerId === partnerId) &&
          (territory === undefined || payment.territory === territory) &&
          isWithin(payment.createdAt, { from, to }),
      }),
    async ofCycle(cycleId) {
      const all = await payments.all({ paymentsOf: cycleId }, { index: 'queues' });
      return all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    async inState(cycleId, status, limit) {
      const reading = { index: 'queues', begins: { paymentStatus: status } } as const;
      const { items } = await payments.page({ paymentsOf: cycleId }, { limit }, reading);
      return items.filter((payment) => payment.status === status);
    },
    async ofPayee(kind: PaymentKind, payeeRef) {
      const all = await payments.all({ paymentKind: kind }, { index: 'lists' });
      return all.filter(({ payee }) => payee.ref === payeeRef);
    },
  };
}
