import * as z from 'zod';
import type { PaymentFacts } from '#functions/domain/payments/payment-facts.ts';
import type { World } from '#functions/ports/world.ts';
import { nameHolder } from '#functions/store/name-claim.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Keys, Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { CycleId, PartnerId, PaymentId } from '#shared/ids.ts';
import { isWithin } from '#shared/is-within.ts';
import { Currency, moneyOf } from '#shared/money.ts';
import { referenceKey } from '#shared/reference-key.ts';
import { saysAny } from '#shared/says-any.ts';
import { Territory } from '#shared/schemas/common.ts';
import { Payment, type PaymentKind, PaymentStatus } from '#shared/schemas/payments.ts';

const FACTS = [
  ...(['paymentStatus', 'territory', 'cycleId', 'paidPartner'] as const),
  ...(['paidIn', 'currency', 'amountMinor'] as const),
] as const;
const Facts = z.object({
  paymentStatus: PaymentStatus,
  territory: Territory,
  cycleId: CycleId,
  paidPartner: z.string(),
  paidIn: Currency,
  currency: Currency,
  amountMinor: z.string(),
});
type FactKeys = Readonly<Record<(typeof FACTS)[number], string>>;
/** A key must not be empty. */
const NO_PARTNER = 'none';

/**
 * A partner's remittance or an artist's payout. The id is made from cycle and payee: asking twice makes it once.
 *
 * | access pattern              | index  | key                          | cost                          |
 * | --------------------------- | ------ | ---------------------------- | ----------------------------- |
 * | one payment                 | table  | paymentId                    | 0.5 RCU                       |
 * | all of a kind, newest first | lists  | paymentKind / paymentId, …   | 0.5 RCU per 4 KB and 0.5 each |
 * | what they sum to            | lists  | the same, by its keys alone  | 0.5 RCU per 4 KB of keys      |
 * | those of a cycle            | queues | cycleId / status, paymentId  | 0.5 RCU per 4 KB and 0.5 each |
 * | those of a cycle in a state | queues | as above, begins with status | 0.5 RCU per 4 KB and 0.5 each |
 *
 * After the id the key of the list says what {@link PaymentFacts} has, so that payments are counted without being read.
 */
export const paymentModel: Model<Payment> = {
  entity: 'payment',
  schema: Payment,
  table: { pk: ['paymentId'], sk: [] },
  lists: { pk: ['paymentKind'], sk: ['paymentId', ...FACTS] },
  queues: { pk: ['paymentsOf'], sk: ['paymentStatus', 'paymentId'] },
  keys: (payment) => ({
    ...{ paymentId: payment.id, paymentKind: payment.kind, paymentsOf: payment.cycleId },
    ...keysOf(payment),
  }),
};

function keysOf(payment: Payment): FactKeys {
  const { status, territory, cycleId, partnerId, settlement, carriedForward, netPayable } = payment;
  const { minor, currency } = status === 'Carried' ? carriedForward : netPayable;
  return {
    ...{ paymentStatus: status, territory, cycleId, paidPartner: partnerId ?? NO_PARTNER },
    ...{ paidIn: settlement.currency, currency, amountMinor: String(minor) },
  };
}

function factsIn(keys: Keys): PaymentFacts {
  const { paymentStatus, territory, cycleId, paidPartner, paidIn, currency, amountMinor } = Facts.parse(keys);
  return {
    ...{ status: paymentStatus, territory, cycleId, paidIn },
    partnerId: paidPartner === NO_PARTNER ? null : PartnerId.parse(paidPartner),
    amount: moneyOf(BigInt(amountMinor), currency),
  };
}

/** A megabyte of keys each: more than ten thousand payments in all. */
const MAX_READS_OF_FACTS = 5;

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
    async facts(kind) {
      const { items, isWhole } = await payments.keysIn(
        { paymentKind: kind },
        { index: 'lists', newestFirst: true, maxReads: MAX_READS_OF_FACTS },
      );
      return { items: items.map(factsIn), isWhole };
    },
    page: (kind, { status, cycleId, partnerId, territory, currency, payee, from, to, ...page }) =>
      pageOverParts([kind], page, {
        read: (paymentKind, request) =>
          payments.page({ paymentKind }, request, { index: 'lists', newestFirst: true }),
        wanted: (payment) =>
          (status === undefined || payment.status === status) &&
          (cycleId === undefined || payment.cycleId === cycleId) &&
          (partnerId === undefined || payment.partnerId === partnerId) &&
          (territory === undefined || payment.territory === territory) &&
          (currency === undefined || payment.settlement.currency === currency) &&
          saysAny(payee, [payment.payee.name]) &&
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
