import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { applyPaymentEvent } from '#functions/use-cases/payments/apply-payment-event.ts';
import { listGatewayEvents } from '#functions/use-cases/payments/list-gateway-events.ts';
import { listPayments } from '#functions/use-cases/payments/list-payments.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { showPayment } from '#functions/use-cases/payments/show-payment.ts';
import { summarizePayments } from '#functions/use-cases/payments/summarize-payments.ts';
import { listStatementFiles } from '#functions/use-cases/statements/list-statement-files.ts';
import { PaymentId } from '#shared/ids.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { anExport, aStoredCycle } from '#test/support/given/stored-records.ts';
import { add, decide, made } from '#test/support/world/add.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

const REMITTANCE = { kind: 'remittance' as const, paymentId: PaymentId.parse('rem_1') };
const PAGE = { limit: 10 };
const staffOf = (n: number): Caller => ({ actor: 'ama', roles: ['Partner'], partnerId: anId('prt', n) });
let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  await add(
    world,
    made('cycle', aStoredCycle(1, { name: 'Ghana Q1 2026' })),
    made('cycle', aStoredCycle(2, { name: 'Ghana Q2 2026' })),
    made('payment', aPayment()),
    made('payment', aPayment({ id: 'rem_2', cycleId: anId('cyc', 2), partnerId: anId('prt', 2) })),
    made('payment', aPayment({ id: 'rem_3', settlement: { currency: 'USD' }, territory: 'NG' })),
    made('payment', aPayment({ id: 'pay_1', kind: 'payout', partnerId: null })),
  );
});

describe('payments', () => {
  test('are listed and shown with the name of their cycle', async () => {
    const { items } = await listPayments(world, FINANCE, { kind: 'remittance', ...PAGE });
    expect(items.map(({ id, cycleName }) => `${id} ${cycleName}`)).toEqual([
      ...['rem_3 Ghana Q1 2026', 'rem_2 Ghana Q2 2026', 'rem_1 Ghana Q1 2026'],
    ]);
    expect(await showPayment(world, FINANCE, REMITTANCE)).toMatchObject({ cycleName: 'Ghana Q1 2026' });
  });
});

describe('summarizePayments', () => {
  const pending = async (filter: Partial<Parameters<typeof summarizePayments>[2]>, caller = FINANCE) =>
    (await summarizePayments(world, caller, { kind: 'remittance', ...filter })).states[0]?.count;

  test.each([
    ['all of a kind', {}, 3],
    ['the other kind', { kind: 'payout' as const }, 1],
    ['a cycle', { cycleId: anId('cyc', 2) }, 1],
    ['a territory', { territory: 'NG' }, 1],
    ['what is paid in a currency', { currency: 'GHS' }, 2],
    ['all of these', { cycleId: anId('cyc', 2), territory: 'NG' }, 0],
  ])('counts %s', async (_what, filter, count) => expect(await pending(filter)).toBe(count));

  test('counts a partner’s own for its staff', async () => expect(await pending({}, staffOf(2))).toBe(1));
});

describe('listGatewayEvents', () => {
  const hear = (eventId: string, type: string, amount = '78.20') => {
    const data = { paymentReference: 'ref 1', amount, currency: 'GHS' };
    const event = { type, timestamp: '2026-04-01T09:00:00Z', data };
    return applyPaymentEvent(world, { provider: 'momo', eventId, event });
  };
  const heard = async () => (await listGatewayEvents(world, FINANCE, { ...REMITTANCE, page: PAGE })).items;

  test('has what gateways said under the reference: ignored, did not fit, applied', async () => {
    expect(await heard()).toEqual([]);
    await movePayment(world, FINANCE, { ...REMITTANCE, move: { to: 'Approved' } });
    await movePayment(world, SECOND_FINANCE, {
      ...REMITTANCE,
      move: { to: 'Sent', paymentReference: 'REF 1' },
    });
    await hear('evt_1', 'payment.processing');
    await hear('evt_2', 'payment.settled', '78.21');
    await hear('evt_3', 'payment.settled');
    expect(await heard()).toMatchObject([
      { eventId: 'evt_3', outcome: 'applied' },
      { eventId: 'evt_2', outcome: 'exception', exception: { status: 'open', why: expect.any(String) } },
      { eventId: 'evt_1', outcome: 'ignored', event: { type: 'payment.processing' } },
    ]);
  });

  test('refuses a payment of the other kind', async () => {
    const asked = { ...REMITTANCE, kind: 'payout' as const, page: PAGE };
    await expect(listGatewayEvents(world, FINANCE, asked)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('listStatementFiles', () => {
  const files = (caller: Caller) => listStatementFiles(world, caller, { ...REMITTANCE, page: PAGE });

  test('has each file with its checksum and an address, not where it lies', async () => {
    const record = anExport(1, { cycleId: anId('cyc', 1), payeeRef: 'partner:010' });
    await decide(world, { facts: [{ kind: 'reportExport', record }] });
    const { items } = await files(staffOf(1));
    expect(items).toMatchObject([{ id: record.id, checksum: record.checksum, url: expect.any(String) }]);
    expect(items[0]).not.toHaveProperty('key');
  });

  test('refuses the staff of another partner', async () =>
    expect(files(staffOf(2))).rejects.toMatchObject({ code: 'not-found' }));
});
