import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { PaymentId } from '#shared/ids.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { FxRate } from '#shared/schemas/rates.ts';
import { anId } from '#test/support/given/an-id.ts';
import { anExport, anUnidentifiedList } from '#test/support/given/stored-records.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

/** Remittances 1 to 3 of two cycles and two partners, and a payout. */
async function somePayments(world: Asked): Promise<void> {
  const prs = {
    partnerId: anId('prt', 2),
    payee: { kind: 'partner' as const, ref: 'partner:052', name: 'PRS' },
  };
  await add(
    world,
    made('payment', aPayment({ id: 'rem_2', cycleId: anId('cyc', 2) })),
    made('payment', aPayment({ id: 'rem_1' })),
    made('payment', aPayment({ id: 'rem_3', status: 'Approved', ...prs })),
    made('payment', aPayment({ id: 'pay_1', kind: 'payout', partnerId: null })),
  );
}
const ids = (payments: readonly { readonly id: string }[]) => payments.map(({ id }) => id);

export const paymentsContract: Contract<World['payments']> = {
  find(make) {
    test('answers a payment with its money as it was made, and nothing for an id that nobody has', async () => {
      const world = await make();
      await add(world, made('payment', aPayment()));
      expect(await world.payments.find(PaymentId.parse('rem_1'))).toEqual(aPayment());
      expect(await world.payments.find(PaymentId.parse('rem_2'))).toBeUndefined();
    });
  },
  byReference(make) {
    test('answers the payment that holds a reference', async () => {
      const world = await make();
      const held = { kind: 'payment-reference', name: 'REF 1', holder: 'rem_1' };
      await decide(world, {
        claims: [{ ...held, taken: 'payment.reference-taken' }],
        changes: [made('payment', aPayment())],
      });
      expect(await world.payments.byReference('REF 1')).toEqual(aPayment());
      expect(await world.payments.byReference('REF 2')).toBeUndefined();
    });
  },
  page(make) {
    test('has the payments of a kind, the newest first, in pages without loss or double', async () => {
      const world = await make();
      await somePayments(world);
      const all = await pagedThrough((cursor) => world.payments.page('remittance', { limit: 2, cursor }));
      expect(ids(all)).toEqual(['rem_3', 'rem_2', 'rem_1']);
      expect(ids((await world.payments.page('payout', { limit: 5 })).items)).toEqual(['pay_1']);
    });

    test.each([
      ['a status', { status: 'Approved' }, ['rem_3']],
      ['a cycle', { cycleId: anId('cyc', 1) }, ['rem_3', 'rem_1']],
      ['a partner', { partnerId: anId('prt', 1) }, ['rem_2', 'rem_1']],
      ['what is paid in a currency', { currency: 'USD' }, []],
      ['words in the payee’s name, in any case', { payee: 'pR' }, ['rem_3']],
      ['a territory', { territory: 'NG' }, []],
      ['all of these', { status: 'Pending', cycleId: anId('cyc', 2), partnerId: anId('prt', 1) }, ['rem_2']],
    ])('keeps to %s', async (_what, filter, wanted) => {
      const world = await make();
      await somePayments(world);
      const found = await pagedThrough((cursor) =>
        world.payments.page('remittance', { ...filter, limit: 1, cursor }),
      );
      expect(ids(found)).toEqual(wanted);
    });

    test('refuses the cursor of the other kind', async () => {
      const world = await make();
      await somePayments(world);
      const { nextCursor } = await world.payments.page('remittance', { limit: 1 });
      await expect(
        world.payments.page('payout', { limit: 1, cursor: nextCursor ?? '' }),
      ).rejects.toMatchObject({ code: 'cursor.invalid' });
    });
  },
  facts(make) {
    test('says by what payments are counted, of a kind, the newest first, as they stand', async () => {
      const world = await make();
      await somePayments(world);
      const carried = { status: 'Carried', carriedForward: { amount: '-1.20', currency: 'GHS' } } as const;
      await add(world, made('payment', aPayment({ id: 'rem_4', ...carried })));
      await add(world, changed('payment', aPayment({ id: 'rem_1' }), { status: 'Approved' }));
      const { territory, netPayable, partnerId, settlement } = aPayment();
      const same = { territory, paidIn: settlement.currency };
      expect(await world.payments.facts('remittance')).toEqual({
        items: [
          {
            ...{ ...same, cycleId: anId('cyc', 1), partnerId, status: 'Carried' },
            amount: { minor: -120n, currency: 'GHS' },
          },
          {
            ...{ ...same, cycleId: anId('cyc', 1), partnerId: anId('prt', 2), status: 'Approved' },
            amount: netPayable,
          },
          { ...same, cycleId: anId('cyc', 2), partnerId, status: 'Pending', amount: netPayable },
          { ...same, cycleId: anId('cyc', 1), partnerId, status: 'Approved', amount: netPayable },
        ],
        isWhole: true,
      });
      expect((await world.payments.facts('payout')).items).toMatchObject([{ partnerId: null }]);
    });
  },
  ofCycle(make) {
    test('answers the payments of a cycle of both kinds, as they stand', async () => {
      const world = await make();
      await somePayments(world);
      await add(world, changed('payment', aPayment(), { status: 'Approved' }));
      const found = await world.payments.ofCycle(anId('cyc', 1));
      expect(ids(found)).toEqual(['pay_1', 'rem_1', 'rem_3']);
      expect(found[1]).toMatchObject({ status: 'Approved' });
      expect(await world.payments.ofCycle(anId('cyc', 9))).toEqual([]);
    });
  },
  inState(make) {
    test('answers the payments of a cycle that are in a state now, so many at most', async () => {
      const world = await make();
      await somePayments(world);
      const of = (status: PaymentStatus, limit = 5) => world.payments.inState(anId('cyc', 1), status, limit);
      expect(ids(await of('Pending'))).toEqual(['pay_1', 'rem_1']);
      expect(ids(await of('Pending', 1))).toEqual(['pay_1']);
      await add(world, changed('payment', aPayment(), { status: 'Approved' }));
      expect(ids(await of('Approved'))).toEqual(['rem_1', 'rem_3']);
      expect(ids(await of('Pending'))).toEqual(['pay_1']);
      expect(await of('Sent')).toEqual([]);
    });
  },
  ofPayee(make) {
    test('answers the payments of a kind to one payee', async () => {
      const world = await make();
      await somePayments(world);
      expect(ids(await world.payments.ofPayee('remittance', 'partner:010'))).toEqual(['rem_1', 'rem_2']);
      expect(ids(await world.payments.ofPayee('payout', 'partner:010'))).toEqual(['pay_1']);
      expect(await world.payments.ofPayee('remittance', 'partner:058')).toEqual([]);
    });
  },
};

export const exportsContract: Contract<World['exports']> = {
  of(make) {
    test('answers the statements of one payee in one cycle by format and part, each once', async () => {
      const world = await make();
      const exported = (over: Parameters<typeof anExport>[1]) =>
        decide(world, { facts: [{ kind: 'reportExport', record: anExport(1, over) }] });
      await exported({ format: 'PDF' });
      await exported({ format: 'DDEX-DSR', part: 'usage' });
      await exported({ format: 'DDEX-DSR', part: 'royalties' });
      await exported({});
      await exported({ format: 'CWR', madeWith: 'a'.repeat(64) });
      await exported({ format: 'CWR', madeWith: 'b'.repeat(64) });
      await exported({ payeeRef: 'partner:052' });
      await expect(exported({ format: 'PDF' })).rejects.toMatchObject({ code: 'version.stale' });
      const found = await world.exports.of(anId('cyc', 1), 'partner:010');
      expect(found.map(({ format, part = '' }) => `${format} ${part}`.trim())).toEqual([
        'CSV',
        'CWR',
        'CWR',
        'DDEX-DSR royalties',
        'DDEX-DSR usage',
        'PDF',
      ]);
      expect(await world.exports.of(anId('cyc', 2), 'partner:010')).toEqual([]);
    });
  },
};

export const unidentifiedListsContract: Contract<World['unidentifiedLists']> = {
  page(make) {
    test('answers the lists of a territory, newest first, each once', async () => {
      const world = await make();
      const listed = (n: number, territory = 'GH') => {
        const record = anUnidentifiedList(n, { territory });
        return decide(world, { facts: [{ kind: 'unidentifiedList', record }] });
      };
      for (const n of [1, 2, 3]) await listed(n);
      await listed(4, 'NG');
      await expect(listed(2)).rejects.toMatchObject({ code: 'version.stale' });
      const found = await pagedThrough((cursor) =>
        world.unidentifiedLists.page({ territory: 'GH', limit: 2, cursor }),
      );
      expect(found).toEqual([3, 2, 1].map((n) => anUnidentifiedList(n)));
    });
  },
};

const rate = (date: string, hour: string, over = {}) =>
  FxRate.parse({
    base: 'GHS',
    quote: 'USD',
    rate: '0.08',
    date,
    source: 'Bank of Ghana',
    createdAt: `2026-04-01T${hour}:00:00.000Z`,
    ...over,
  });
const enter = async (world: Asked, ...rates: readonly FxRate[]) => {
  for (const record of rates) await decide(world, { facts: [{ kind: 'fxRate', record }] });
};

export const fxRatesContract: Contract<World['fxRates']> = {
  latest(make) {
    test('answers the last rate of a pair up to a date, and of one date the last entered', async () => {
      const world = await make();
      const [old, first, second] = [
        rate('2026-03-01', '09'),
        rate('2026-03-10', '09'),
        rate('2026-03-10', '10'),
      ];
      await enter(world, second, old, first, rate('2026-03-09', '09', { quote: 'GBP' }));
      const on = (date: string) => world.fxRates.latest('GHS', 'USD', date);
      expect(await on('2026-02-28')).toBeUndefined();
      expect(await on('2026-03-01')).toEqual(old);
      expect(await on('2026-03-09')).toEqual(old);
      expect(await on('2026-03-10')).toEqual(second);
      expect(await on('2027-01-01')).toEqual(second);
      expect(await world.fxRates.latest('USD', 'GHS', '2027-01-01')).toBeUndefined();
    });
  },
  page(make) {
    test('has the rates of all pairs, the latest date first, in pages without loss or double', async () => {
      const world = await make();
      const rates = [
        rate('2026-03-10', '10'),
        rate('2026-03-10', '09', { quote: 'GBP' }),
        rate('2026-03-01', '11'),
      ];
      await enter(world, ...rates.toReversed());
      expect(await pagedThrough((cursor) => world.fxRates.page({ limit: 2, cursor }))).toEqual(rates);
    });
  },
};
