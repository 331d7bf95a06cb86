import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { runningFee } from '#functions/domain/cycles/running-fee.ts';
import { aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { aTariff } from '#test/support/given/a-tariff.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';

const RIVER = anExternalWork([aShare({ percent: '50' }), aShare({ name: 'Kofi', percent: '50' })]);
const REF = 'partner:010|T3584099316';

describe('play money (royalty rules §7)', () => {
  test('a play brings each claim its part of the claim’s amount', () => {
    const { plays } = apportionStation(
      aManifest({ works: [RIVER], plays: [aPlay(), anUnidentifiedPlay({ playId: 'P-2' })] }),
    );
    expect(plays).toMatchObject([
      { playId: 'P-1', amountMinor: '200', shares: [{ ref: REF, amountMinor: '200' }] },
      { playId: 'P-2', amountMinor: '200', shares: [{ ref: 'held:unidentified|-', amountMinor: '200' }] },
    ]);
  });

  test('a unit that is left goes to the play whose id sorts first', () => {
    const third = aPlay({ durationSeconds: 1 });
    const plays = ['P-3', 'P-1', 'P-2'].map((playId) => ({ ...third, playId }));
    const shared = apportionStation(aManifest({ works: [RIVER], plays }));
    expect(shared.grossMinor).toBe('3');
    const odd = apportionStation(
      aManifest({ works: [RIVER], plays: plays.slice(0, 2), tariffs: [aTariff({ rate: '0.45' })] }),
    );
    // Two plays of 0.75 pesewas each: 1.5, rounded to 2.
    expect(odd.plays.map(({ playId, amountMinor }) => [playId, amountMinor])).toEqual([
      ['P-3', '1'],
      ['P-1', '1'],
    ]);
    const rate = aTariff({ rate: '0.3' });
    // Three plays of half a pesewa each: 1.5, rounded to 2.
    expect(
      apportionStation(aManifest({ works: [RIVER], plays, tariffs: [rate] })).plays.map(
        ({ playId, amountMinor }) => [playId, amountMinor],
      ),
    ).toEqual([
      ['P-3', '0'],
      ['P-1', '1'],
      ['P-2', '1'],
    ]);
  });

  test('a use that earned nothing pays no fee, and is still listed', () => {
    const feeOf = runningFee({ feeMinor: 3n, grossMinor: 20n });
    expect([feeOf(20n), feeOf(0n)]).toEqual([3n, 0n]);
    const ofNothing = runningFee({ feeMinor: 0n, grossMinor: 0n });
    expect(ofNothing(0n)).toBe(0n);
  });

  test('the plays of a claim add up to it in each pool, all plays to the gross, and their fees to the line’s', () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 20 });
    fc.assert(
      fc.property(seconds, fc.bigInt({ min: 0n, max: 100n }), (given, feeMinor) => {
        const plays = given.map((durationSeconds, index) => aPlay({ playId: `P-${index}`, durationSeconds }));
        const station = apportionStation(aManifest({ works: [RIVER], plays }));
        const uses = station.plays.flatMap(({ playId, shares }) =>
          shares.map(({ ref, amountMinor }) => ({ ref, playId, grossMinor: BigInt(amountMinor) })),
        );
        const sum = (of: readonly { readonly grossMinor: bigint }[]) =>
          of.reduce((total, { grossMinor }) => total + grossMinor, 0n);
        expect(String(sum(uses))).toBe(station.grossMinor);
        for (const { ref, amountMinor } of station.claims)
          expect(String(sum(uses.filter((use) => use.ref === ref)))).toBe(amountMinor);
        if (sum(uses) === 0n) return;
        const feeOf = runningFee({ feeMinor, grossMinor: sum(uses) });
        const fees = uses.map(({ grossMinor }) => feeOf(grossMinor));
        expect(fees.reduce((total, fee) => total + fee, 0n)).toBe(feeMinor);
        for (const [at, { grossMinor }] of uses.entries()) {
          const off = (fees[at] ?? 0n) * sum(uses) - feeMinor * grossMinor;
          expect(off < sum(uses) && -off < sum(uses)).toBe(true);
        }
      }),
    );
  });
});
