import { expect, test } from '@jest/globals';
import { makePayment } from '#functions/use-cases/payments/make-payment.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { lockedCycle } from '#test/support/world/locked-cycle.ts';
import { FINANCE } from '#test/support/world/people.ts';

const ASCAP = 'partner:010';
const UNDER = { agreementId: anId('agr', 1), termsFrom: '2024-01-01' };

test('a payee with a balance and no line is paid, and its statement says what was brought forward', async () => {
  const world = fakeWorld();
  const before = await lockedCycle(world, 1, { lines: [{ payee: ASCAP, gross: 11_325n, ...UNDER }] });
  const { kind, id: paymentId } = await makePayment(world, {
    ...{ cycle: before, payeeRef: ASCAP, actor: 'ops-1' },
  });
  const move = { to: 'Cancelled', reason: 'with the next one' } as const;
  await movePayment(world, FINANCE, { kind, paymentId, move });

  const cycle = await lockedCycle(world, 2, { lines: [] });
  await payPayees(world, present(cycle.closeJobId ?? undefined), [ASCAP]);

  expect(await world.payments.ofCycle(cycle.id)).toMatchObject([
    { status: 'Pending', broughtForward: { minor: 11_325n }, netPayable: { minor: 9_626n } },
  ]);
  const files = await world.exports.of(cycle.id, ASCAP);
  expect(files.map(({ format }) => format)).toEqual(['CSV', 'PDF']);
  const csv = new TextDecoder().decode(await world.files.read(present(files[0])));
  expect(csv).toMatch(/PAYMENT,brought_forward,113\.25/);
  expect(csv).toMatch(/PAYMENT,net_payable,96\.26/);
});

test('a partner that is paid by the half-year gets a statement of accrual for the quarter between', async () => {
  const world = fakeWorld();
  const agreements = [aFrozenAgreement({ reportingFrequency: 'SemiAnnual' })];
  const cycle = await lockedCycle(world, 1, { lines: [], partners: [aPartner({ agreements })] });
  const before = await lockedCycle(world, 2, { lines: [{ payee: ASCAP, gross: 4_000n, ...UNDER }] });
  const { kind, id: paymentId } = await makePayment(world, {
    ...{ cycle: before, payeeRef: ASCAP, actor: 'ops-1' },
  });
  const move = { to: 'Cancelled', reason: 'with the next one' } as const;
  await movePayment(world, FINANCE, { kind, paymentId, move });

  await payPayees(world, present(cycle.closeJobId ?? undefined), [ASCAP]);
  expect(await world.payments.ofCycle(cycle.id)).toMatchObject([
    { status: 'Carried', withholdingTax: { minor: 0n }, accruedUntil: '2026-06-30' },
  ]);
  const [file] = await world.exports.of(cycle.id, ASCAP);
  const csv = new TextDecoder().decode(await world.files.read(present(file)));
  expect(csv).toMatch(/PAYMENT,carried_forward,40\.00/);
  expect(csv).toMatch(/PAYMENT,carried_because,accrued/);
  expect(csv).toMatch(/PAYMENT,paid_with_cycle_that_ends_on,2026-06-30/);
});
