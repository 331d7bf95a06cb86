import type { World } from '#functions/ports/world.ts';
import { referenceKey } from '#shared/reference-key.ts';
import { saysAny } from '#shared/says-any.ts';
import { PaymentExceptionStatus } from '#shared/schemas/gateways.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import type { FactShelves } from '#test/support/fake-world/facts.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { factsOf } from '#test/support/fake-world/payment-facts.ts';

/** Payments with their statements, rates of exchange and what gateways said. */
export function paymentPorts(
  { payment, paymentAccount, balance, paymentException, heldExpiry }: AggregateShelves,
  { names, accountSecrets, exports, unidentifiedLists, balanceEntries, fxRates, webhookEvents }: FactShelves,
): Pick<
  World,
  | 'payments'
  | 'paymentAccounts'
  | 'balances'
  | 'paymentExceptions'
  | 'exports'
  | 'unidentifiedLists'
  | 'heldExpiries'
  | 'fxRates'
  | 'webhookEvents'
> {
  return {
    payments: {
      find: async (id) => payment.get({ part: [id] }),
      async byReference(reference) {
        const held = names.get({ part: ['payment-reference', referenceKey(reference)] });
        return held === undefined ? undefined : payment.get({ part: [held.holder] });
      },
      page: async (kind, { status, cycleId, partnerId, territory, currency, payee, ...page }) =>
        pageOverParts([kind], page, {
          read: (part, request) =>
            pageOf(`payments ${part}`, payment.listed('ofKind', [part]), { ...request, newestFirst: true }),
          wanted: (found) =>
            (status === undefined || found.status === status) &&
            (cycleId === undefined || found.cycleId === cycleId) &&
            (partnerId === undefined || found.partnerId === partnerId) &&
            (territory === undefined || found.territory === territory) &&
            (currency === undefined || found.settlement.currency === currency) &&
            saysAny(payee, [found.payee.name]),
        }),
      facts: async (kind) => ({
        items: payment
          .listed('ofKind', [kind])
          .map(({ record }) => factsOf(record))
          .toReversed(),
        isWhole: true,
      }),
      ofCycle: async (cycleId) => payment.listed('ofCycle', [cycleId]).map(({ record }) => record),
      inState: async (cycleId, status, limit) =>
        payment
          .listed('ofCycle', [cycleId])
          .flatMap(({ record }) => (record.status === status ? [record] : []))
          .slice(0, limit),
      ofPayee: async (kind, payeeRef) =>
        payment
          .listed('ofKind', [kind])
          .map(({ record }) => record)
          .filter(({ payee }) => payee.ref === payeeRef),
    },
    paymentAccounts: {
      ofPayee: async (payeeId) => paymentAccount.records([payeeId]).toReversed(),
      proposed: async (limit) =>
        paymentAccount
          .listed('proposed', ['Proposed'])
          .map(({ record }) => record)
          .slice(0, limit),
      secretsOf: async (ids) => ids.flatMap((id) => accountSecrets.get({ part: [id] }) ?? []),
    },
    heldExpiries: {
      find: async (id) => heldExpiry.get({ part: ['heldExpiries'], sort: [id] }),
      all: async () => heldExpiry.records(['heldExpiries']),
    },
    balances: {
      find: async ({ territory, payeeRef }) =>
        balance.get({ part: ['balances'], sort: [territory, payeeRef] }),
      page: async ({ territory, ...page }) =>
        pageOverParts(['balances'], page, {
          read: (part, request) =>
            pageOf(
              `balances ${territory}`,
              balance
                .rows([part])
                .filter(({ record }) => territory === undefined || record.territory === territory),
              request,
            ),
          wanted: ({ balance: { minor } }) => minor !== 0n,
        }),
      ofTerritory: async (territory) =>
        balance.records(['balances']).filter((record) => record.territory === territory),
      entries: async ({ territory, payeeRef }) => balanceEntries.records([payeeRef, territory]),
    },
    exports: { of: async (cycleId, payeeRef) => exports.records([cycleId, payeeRef]) },
    unidentifiedLists: {
      page: async ({ territory, ...page }) =>
        pageOf(`lists ${territory}`, unidentifiedLists.rows([territory]), { ...page, newestFirst: true }),
    },
    fxRates: {
      page: async (page) => pageOf('rates', fxRates.listed('all', ['rates']), { ...page, newestFirst: true }),
      latest: async (base, quote, onOrBefore) =>
        fxRates
          .records([base, quote])
          .filter(({ date }) => date <= onOrBefore)
          .at(-1),
    },
    paymentExceptions: {
      find: async (id) => paymentException.get({ part: [id] }),
      page: async ({ status, ...page }) =>
        pageOverParts(status === undefined ? PaymentExceptionStatus.options : [status], page, {
          read: (part, request) =>
            pageOf(`exceptions ${part}`, paymentException.listed('ofStatus', [part]), {
              ...request,
              newestFirst: true,
            }),
        }),
      openOf: async (reference) =>
        paymentException
          .listed('awaiting', [referenceKey(reference)])
          .map(({ record }) => record)
          .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)),
    },
    webhookEvents: {
      find: async (provider, eventId) => webhookEvents.get({ part: [provider, eventId] }),
      ofReference: async (reference) =>
        webhookEvents
          .listed('saying', [referenceKey(reference)])
          .map(({ record }) => record)
          .toReversed(),
    },
  };
}
