import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { usageAmounts, usageFees } from '#functions/domain/cycles/usage-amounts.ts';
import { aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';

const RIVER = anExternalWork([aShare({ percent: '50' }), aShare({ name: 'Kofi', percent: '50' })]);
const REF = 'partner:010|T3584099316';

describe('what each use brought, for statements', () => {
  test('only the claims that are asked for are broken down', () => {
    const station = apportionStation(
      aManifest({ works: [RIVER], plays: [aPlay(), anUnidentifiedPlay({ playId: 'P-2' })] }),
    );
    expect(usageAmounts(station, (ref) => ref === REF)).toMatchObject([
      {
        ref: REF,
        stationId: 'GH-COM-01',
        stationName: 'Harbour FM',
        play: { playId: 'P-1' },
        grossMinor: 200n,
      },
    ]);
  });

  test('a use that earned nothing pays no fee, and is still listed', () => {
    const fees = usageFees(3n, [
      { key: 'P-1', grossMinor: 20n },
      { key: 'P-2', grossMinor: 0n },
    ]);
    expect(Object.fromEntries(fees)).toEqual({ 'P-1': 3n, 'P-2': 0n });
  });

  test('the uses of a claim add up to it, and their fees to the line’s', () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 20 });
    fc.assert(
      fc.property(seconds, fc.bigInt({ min: 0n, max: 100n }), (given, feeMinor) => {
        const plays = given.map((durationSeconds, index) => aPlay({ playId: `P-${index}`, durationSeconds }));
        const station = apportionStation(aManifest({ works: [RIVER], plays }));
        const uses = usageAmounts(station, () => true);
        const gross = uses.reduce((sum, { grossMinor }) => sum + grossMinor, 0n);
        expect(String(gross)).toBe(station.grossMinor);
        if (gross === 0n) return;
        const fees = usageFees(
          feeMinor,
          uses.map(({ play, grossMinor }) => ({ key: play.playId, grossMinor })),
        );
        expect([...fees.values()].reduce((sum, fee) => sum + fee, 0n)).toBe(feeMinor);
      }),
    );
  });
});
