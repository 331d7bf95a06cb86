import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FeePolicy, feeRate, percentOf, takeFees } from '#functions/domain/cycles/fees.ts';
import type { MergedLine } from '#functions/domain/cycles/merge-lines.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';

const line = (grossMinor: bigint, work = 'T1', over: Partial<MergedLine> = {}): MergedLine => ({
  ref: `partner:010|${work}`,
  payeeRef: 'partner:010',
  payee: { kind: 'partner', id: anId('prt', 1), name: 'ASCAP' },
  workRef: work,
  parties: [],
  agreementId: anId('agr', 1),
  termsFrom: '2024-01-01',
  usageCount: 1,
  totalDurationSeconds: 60,
  grossMinor,
  ...over,
});
const at = (percent: string) => () => ({ percent, source: 'agreement' as const });

describe('the admin fee (royalty rules §5)', () => {
  test('is taken once on the sum of a payee’s lines, and apportioned over them by gross', () => {
    // 15 % of 3 × 0.11 is 4.95 pesewas, rounded 5; line by line it would be 2 + 2 + 2.
    const fed = takeFees([line(11n, 'T1'), line(11n, 'T2'), line(11n, 'T3')], at('15.00'));
    expect(fed.map(({ feeMinor, netMinor }) => [feeMinor, netMinor])).toEqual([
      [2n, 9n],
      [2n, 9n],
      [1n, 10n],
    ]);
    expect(fed[0]?.fee).toMatchObject({ payeeGrossMinor: 33n, payeeFeeMinor: 5n, remainderUnit: true });
  });

  test('rounds half to even', () => {
    expect([50n, 150n, 250n].map((minor) => percentOf(minor, '1.00'))).toEqual([0n, 2n, 2n]);
    expect(percentOf(1_000_001n, '14.25')).toBe(142_500n);
  });

  test('on every line gross is fee and net, and a payee’s fees add up', () => {
    const grosses = fc.array(fc.bigInt({ min: 0n, max: 10n ** 10n }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(grosses, fc.integer({ min: 0, max: 10_000 }), (given, hundredths) => {
        const percent = (hundredths / 100).toFixed(2);
        const fed = takeFees(
          given.map((gross, index) => line(gross, `T${index}`)),
          at(percent),
        );
        expect(fed.every(({ grossMinor, feeMinor, netMinor }) => grossMinor === feeMinor + netMinor)).toBe(
          true,
        );
        expect(fed.every(({ feeMinor, netMinor }) => feeMinor >= 0n && netMinor >= 0n)).toBe(true);
        const gross = given.reduce((sum, minor) => sum + minor, 0n);
        expect(fed.reduce((sum, { feeMinor }) => sum + feeMinor, 0n)).toBe(percentOf(gross, percent));
      }),
    );
  });
});

describe('which fee percent applies (royalty rules §5)', () => {
  const partner = (agreed?: string, own?: string) =>
    aPartner({ agreements: [aFrozenAgreement({ adminFeePercent: agreed })], defaultAdminFeePercent: own });
  const policy: FeePolicy = { systemDefault: '15.00', localArtists: '2.00' };

  test.each([
    ['the override', '9.00', { override: '9.00', cycleDefault: '14.00' }, partner('12.00', '13.00')],
    ['else the agreement’s', '12.00', { cycleDefault: '14.00' }, partner('12.00', '13.00')],
    ['else the partner’s', '13.00', { cycleDefault: '14.00' }, partner(undefined, '13.00')],
    ['else the cycle’s', '14.00', { cycleDefault: '14.00' }, partner()],
    ['else the system’s', '15.00', {}, partner()],
  ])('%s: %s %%', (_whose, percent, over, of) => {
    expect(feeRate(line(1n), [of], { ...policy, ...over }).percent).toBe(percent);
  });

  test('an override of nought is an override', () => {
    expect(feeRate(line(1n), [partner('12.00')], { ...policy, override: '0' }).percent).toBe('0');
  });

  test('local artists have their own, whatever was overridden; held money has none', () => {
    const artist = line(1n, 'T1', { payee: { kind: 'artist', name: 'Ama Mensah' } });
    const held = line(1n, 'T1', { payee: { kind: 'held', name: 'Held' } });
    expect(feeRate(artist, [], { ...policy, override: '9.00' }).percent).toBe('2.00');
    expect(feeRate(held, [], { ...policy, override: '9.00' }).percent).toBe('0');
  });
});
