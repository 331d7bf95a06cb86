import { expect, test } from '@jest/globals';
import { createFxRate } from '#functions/use-cases/rates/create-fx-rate.ts';
import { NewFxRate } from '#shared/schemas/rates.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { FINANCE } from '#test/support/world/people.ts';

const entered = { base: 'GHS', quote: 'USD', rate: '0.0921', date: '2026-04-06', source: 'Bank of Ghana' };

test('a rate of today is entered; one of tomorrow is refused and not kept (royalty rules §11)', async () => {
  const world = fakeWorld({ now: '2026-04-06T23:59:00.000Z' });
  await createFxRate(world, FINANCE, NewFxRate.parse(entered));
  const tomorrow = NewFxRate.parse({ ...entered, date: '2026-04-07' });
  await expect(createFxRate(world, FINANCE, tomorrow)).rejects.toMatchObject({
    code: 'request.invalid',
    errors: [{ path: 'date' }],
  });
  expect((await world.fxRates.page({ limit: 9 })).items).toHaveLength(1);
});

test.each([
  ['a rate of a currency into itself', { quote: 'GHS' }],
  ['zero', { rate: '0.0000' }],
  ['eleven decimals', { rate: '0.12345678901' }],
])('%s is no rate', (_what, over) => {
  expect(NewFxRate.safeParse({ ...entered, ...over }).success).toBe(false);
  expect(NewFxRate.safeParse({ ...entered, rate: '0.1234567891' }).success).toBe(true);
});
