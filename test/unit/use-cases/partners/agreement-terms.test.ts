import { beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '#functions/domain/calendar.ts';
import { updateAgreement } from '#functions/use-cases/partners/update-agreement.ts';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import {
  type Agreement,
  AgreementUpdate,
  MAX_SUSPENSIONS,
  MAX_TERMS,
  type Partner,
} from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { present } from '#test/support/present.ts';
import { add, made } from '#test/support/world/add.ts';
import { lockedCycle } from '#test/support/world/locked-cycle.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { addAgreement, addPartner } from '#test/support/world/set-up.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

let world: FakeWorld;
let partner: Partner;
let agreement: Agreement;
beforeEach(async () => {
  world = fakeWorld();
  const { id } = await addPartner(world);
  agreement = await addAgreement(world, id);
  partner = present(await world.partners.find(id));
});

const LOCKED = { status: 'Locked', lockedAt: '2026-04-10T00:00:00.000Z' } as const;
const lockFirstQuarter = () => lockedCycle(world, 1, { lines: [] });
const NOTHING = { amount: '0.00', currency: 'GHS' };
const pay = () => {
  const amounts = {
    gross: NOTHING,
    adminFee: NOTHING,
    net: NOTHING,
    adjustments: NOTHING,
    withholdingTaxBase: NOTHING,
  };
  const percents = {
    feePercent: '15.00',
    withholdingTaxPercent: '10.00',
    withholdingTaxSource: 'terms' as const,
  };
  const part = { agreementId: agreement.id, ...percents, ...amounts, withholdingTax: NOTHING };
  return add(world, made('payment', aPayment({ partnerId: partner.id, parts: [part] })));
};
const send = (over: object, before = agreement) => {
  const { id: agreementId, ...sent } = before;
  const update = AgreementUpdate.parse({ ...sent, ...over });
  return updateAgreement(world, ADMIN, { partnerId: partner.id, agreementId, update });
};
const standing = async () => (await world.agreements.ofPartner(partner.id))[0];

describe('new terms of an agreement (royalty rules §4)', () => {
  test('stand beside those before, and in the agreement itself', async () => {
    await lockFirstQuarter();
    const terms = { termsFrom: '2026-05-16', adminFeePercent: '18.00', withholdingTaxPercent: undefined };
    const after = await send(terms);
    expect(after.terms).toEqual([
      { termsFrom: '2024-01-01', adminFeePercent: '15.00', withholdingTaxPercent: '10.00' },
      { termsFrom: '2026-05-16', adminFeePercent: '18.00' },
    ]);
    expect(after).toMatchObject({ adminFeePercent: '18.00', version: 2 });
    expect(after.withholdingTaxPercent).toBeUndefined();
    expect(after).not.toHaveProperty('termsFrom');
    expect(await standing()).toEqual(after);
  });

  test.each([
    ['in a locked period', { termsFrom: '2026-03-31', adminFeePercent: '18.00' }, 'agreement.terms-locked'],
    ['in a locked period, the same as before', { termsFrom: '2026-02-01' }, 'agreement.terms-locked'],
    ['with those before', { termsFrom: '2024-01-01' }, 'agreement.terms-out-of-order'],
  ])('that begin %s are refused, and nothing is written', async (_, over, code) => {
    await lockFirstQuarter();
    await expect(send(over)).rejects.toMatchObject({ code, errors: [{ path: 'termsFrom' }] });
    expect(await standing()).toEqual(agreement);
  });

  test('may begin anywhere before the first lock of the territory', async () => {
    await add(world, made('cycle', aStoredCycle(1)));
    await add(world, made('cycle', aStoredCycle(2, { ...LOCKED, territory: 'NG' })));
    await expect(send({ termsFrom: '2026-02-01', adminFeePercent: '18.00' })).resolves.toMatchObject({
      terms: [{ termsFrom: '2024-01-01' }, { termsFrom: '2026-02-01' }],
    });
  });
});

describe('terms without a date of their own', () => {
  test('correct the newest, which no locked period has begun under', async () => {
    await lockFirstQuarter();
    const renewed = await send({ termsFrom: '2026-04-01', adminFeePercent: '18.00' });
    const corrected = await send({ adminFeePercent: '17.00' }, renewed);
    expect(corrected.terms.map(({ adminFeePercent }) => adminFeePercent)).toEqual(['15.00', '17.00']);
  });

  test.each([
    ['fee', { adminFeePercent: '18.00' }],
    ['tax', { withholdingTaxPercent: undefined }],
    ['minimum payout', { minimumPayout: { amount: '50.00', currency: 'GHS' } }],
  ])('are refused with another %s in a locked period, and told to give a date', async (_, over) => {
    await lockFirstQuarter();
    await expect(send(over)).rejects.toMatchObject({
      code: 'agreement.terms-locked',
      message: expect.stringContaining('Give termsFrom'),
    });
    expect(await standing()).toEqual(agreement);
  });

  test('that are the same let all else change', async () => {
    await lockFirstQuarter();
    const over = { adminFeePercent: '15', notes: 'Renewed by letter', paysHeldFrom: '2023-07-01' };
    await expect(send(over)).resolves.toMatchObject({ notes: 'Renewed by letter', version: 2 });
  });
});

describe('what a locked line has used', () => {
  test.each([
    ['territory', { territory: 'NG' }],
    ['effectiveDate', { effectiveDate: '2024-02-01' }],
  ])('keeps the %s of its agreement', async (path, over) => {
    await pay();
    await expect(send(over)).rejects.toMatchObject({ code: 'agreement.used', errors: [{ path }] });
    expect(await standing()).toEqual(agreement);
  });

  test('leaves another agreement of the partner free', async () => {
    await pay();
    const other = await addAgreement(world, partner.id, { territory: 'NG' });
    await expect(send({ effectiveDate: '2024-02-01' }, other)).resolves.toMatchObject({
      effectiveDate: '2024-02-01',
      terms: [{ termsFrom: '2024-02-01' }],
    });
  });

  test('keeps the society code of its partner', async () => {
    await pay();
    const change = (over: object) =>
      updatePartner(world, ADMIN, { partnerId: partner.id, update: { ...partner, ...over } });
    await expect(change({ societyCode: '021' })).rejects.toMatchObject({ code: 'partner.society-used' });
    expect(await world.partners.find(partner.id)).toEqual(partner);
    await expect(change({ name: 'A.S.C.A.P.' })).resolves.toMatchObject({ societyCode: '010' });
  });
});

describe('held plays', () => {
  test('are paid from the effective date of an agreement at the latest', async () => {
    const late = { effectiveDate: '2026-01-01', paysHeldFrom: '2026-01-02' };
    const faults = AgreementUpdate.safeParse({ ...agreement, ...late }).error?.issues;
    expect(faults).toMatchObject([{ path: ['paysHeldFrom'] }]);
    await expect(send({ paysHeldFrom: '2023-12-31' })).resolves.toMatchObject({
      paysHeldFrom: '2023-12-31',
    });
  });
});

describe('how much one agreement holds', () => {
  test('is a hundred terms: another is refused with what to do', async () => {
    for (let at = 1; at < MAX_TERMS; at += 1) agreement = await send({ termsFrom: dayAfter(at) });
    await expect(send({ termsFrom: dayAfter(MAX_TERMS) })).rejects.toMatchObject({
      code: 'request.invalid',
      message: expect.stringContaining('End it, and enter another agreement.'),
      errors: [{ path: 'termsFrom', message: 'an agreement has 100 terms at most.' }],
    });
    expect((await send({ status: 'Terminated' })).status).toBe('Terminated');
  });

  test('is two hundred suspensions, and it can be ended then', async () => {
    for (let at = 0; at < MAX_SUSPENSIONS; at += 1) {
      world.setClock(`${dayAfter(at * 2)}T09:00:00.000Z`);
      agreement = await send({ status: 'Suspended' });
      world.setClock(`${dayAfter(at * 2 + 1)}T09:00:00.000Z`);
      agreement = await send({ status: 'Active' });
    }
    await expect(send({ status: 'Suspended' })).rejects.toMatchObject({
      code: 'request.invalid',
      errors: [{ path: 'status', message: 'an agreement is suspended 200 times at most.' }],
    });
    expect((await send({ status: 'Terminated' })).status).toBe('Terminated');
  });
});

const dayAfter = (days: number) => addDays('2026-05-01', days);
