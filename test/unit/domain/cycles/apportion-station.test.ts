import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';
import { UNITS } from '#functions/domain/cycles/weigh-play.ts';
import { aCycle, aLicence, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const RIVER = anExternalWork([aShare()]);
const amounts = (manifest: StationManifest) =>
  Object.fromEntries(
    apportionStation(manifest).claims.map(({ ref, amountMinor }) => [ref, Number(amountMinor)]),
  );

describe('a station shared out (royalty rules §3 and §4)', () => {
  test('its gross is what its plays cost, and goes whole to who claims them', () => {
    // Two plays of 200 s at GHS 0.60 a minute are GHS 4.00; one of them has no work and is held.
    const manifest = aManifest({ works: [RIVER], plays: [aPlay(), anUnidentifiedPlay({ playId: 'P-2' })] });
    expect(apportionStation(manifest)).toMatchObject({
      grossMinor: '400',
      heldMinor: '200',
      counts: { plays: 2, matched: 1, unmatched: 1, weightless: 0, duplicate: 0 },
      claims: [
        { ref: 'held:unidentified|-', amountMinor: '200', usageCount: 1, totalDurationSeconds: 200 },
        { ref: 'partner:010|T3584099316', amountMinor: '200', usageCount: 1, totalDurationSeconds: 200 },
      ],
    });
  });

  test('the sum of the plays is rounded once, half to even, not play by play', () => {
    const perPlay = aTariff({ basis: 'perPlay', rate: '0.005' });
    const plays = (n: number) => Array.from({ length: n }, (_, index) => aPlay({ playId: `P-${index}` }));
    const gross = (n: number) =>
      apportionStation(aManifest({ tariffs: [perPlay], works: [RIVER], plays: plays(n) })).grossMinor;
    expect([1, 2, 3, 5].map(gross)).toEqual(['0', '1', '2', '2']);
  });

  test('a tariff that changes inside the period prices each play by its day', () => {
    const dearer = aTariff({ id: anId('trf', 2), rate: '1.20', effectiveDate: '2026-02-02' });
    const plays = [aPlay(), aPlay({ playId: 'P-2', date: '2026-02-02' })];
    const shared = apportionStation(aManifest({ tariffs: [aTariff(), dearer], works: [RIVER], plays }));
    expect(shared.plays.map(({ units }) => BigInt(units) / UNITS.plays)).toEqual([2n, 4n]);
    expect(shared).toMatchObject({ grossMinor: '600', tariffs: [{ rate: '0.600000' }, { rate: '1.20' }] });
  });

  test('plays too short count as weightless and add nothing', () => {
    const manifest = aManifest({
      tariffs: [aTariff({ minimumSeconds: 30 })],
      works: [RIVER],
      plays: [aPlay(), aPlay({ playId: 'P-2', durationSeconds: 29 })],
    });
    expect(apportionStation(manifest)).toMatchObject({
      grossMinor: '200',
      counts: { plays: 2, matched: 2, weightless: 1 },
      claims: [{ usageCount: 1, totalDurationSeconds: 200 }],
    });
  });

  test('redistributed plays without a work add nothing to the gross, and nothing is held for them', () => {
    const manifest = aManifest({
      tariffs: [aTariff({ unidentified: 'redistribute' })],
      works: [RIVER],
      plays: [aPlay(), anUnidentifiedPlay({ playId: 'P-2' })],
    });
    expect(amounts(manifest)).toEqual({ 'partner:010|T3584099316': 200 });
  });

  test('of plays that weigh nothing only those too short count as weightless', () => {
    const manifest = aManifest({
      tariffs: [aTariff({ unidentified: 'redistribute', minimumSeconds: 30 })],
      plays: [anUnidentifiedPlay(), anUnidentifiedPlay({ playId: 'P-2', durationSeconds: 29 })],
    });
    expect(apportionStation(manifest).counts).toMatchObject({ unmatched: 2, weightless: 1 });
  });

  test('plays dismissed as not music have no claim and are counted as dismissed, neither unmatched nor weightless', () => {
    const plays = [aPlay(), anUnidentifiedPlay({ playId: 'P-2', durationSeconds: 1, dismissed: true })];
    const station = apportionStation(
      aManifest({ works: [RIVER], plays, tariffs: [aTariff({ minimumSeconds: 30 })] }),
    );
    expect(station).toMatchObject({
      counts: { plays: 2, matched: 1, unmatched: 0, dismissed: 1, weightless: 0 },
      plays: [{ playId: 'P-1' }],
    });
    expect(station.claims.map(({ payeeRef }) => payeeRef)).not.toContain('held:unidentified');
  });

  test('a licence pool whose only plays are no music goes whole to what is not identified', () => {
    const plays = [anUnidentifiedPlay({ dismissed: true })];
    const station = apportionStation(aManifest({ plays, tariffs: [aPoolTariff()], licences: [aLicence()] }));
    expect(station.claims).toMatchObject([
      { ref: 'held:unidentified|-', usageCount: 0, amountMinor: '9000' },
    ]);
  });

  test('the seconds of a line are those that count', () => {
    const station = apportionStation(
      aManifest({ works: [RIVER], plays: [aPlay({ durationSeconds: 86_400 })] }),
    );
    expect(station).toMatchObject({ grossMinor: '1200', plays: [{ durationSeconds: 1200 }] });
    expect(station.claims).toMatchObject([{ totalDurationSeconds: 1200 }]);
  });

  test('a work of several payees pays each its share, several parties of one payee together', () => {
    const work = anExternalWork([
      aShare({ percent: '50' }),
      aShare({ name: 'Kofi', percent: '25' }),
      aShare({ name: 'Esi', percent: '25', societyCode: '052' }),
    ]);
    const cycle = aCycle({ partners: [aPartner(), anotherPartner()] });
    const shared = apportionStation(aManifest({ cycle, works: [work], plays: [aPlay()] }));
    expect(shared.claims.map(({ ref, amountMinor, usageCount }) => [ref, amountMinor, usageCount])).toEqual([
      ['partner:010|T3584099316', '150', 1],
      ['partner:052|T3584099316', '50', 1],
    ]);
    expect(
      shared.claims.map(({ parties }) => parties.map(({ name, percent }) => `${name} ${percent}`)),
    ).toEqual([['Ama Mensah 50', 'Kofi 25'], ['Esi 25']]);
    expect(shared.plays[0]).toMatchObject({
      amountMinor: '200',
      shares: [{ amountMinor: '150' }, { amountMinor: '50' }],
    });
  });

  test('a local artist who is onboarded is named as onboarded', () => {
    const work = aLocalWork([anArtistShare('GH-A-0001', '100')]);
    const artists = [{ reference: 'GH-A-0001', id: anId('art', 1), name: 'Ama Mensah' }];
    const manifest = aManifest({
      cycle: aCycle({ artists }),
      works: [work],
      plays: [aPlay({ workId: work.id })],
    });
    expect(apportionStation(manifest).claims).toMatchObject([
      {
        ref: 'artist:GH-A-0001|GHZLC2300386',
        payee: { kind: 'artist', id: anId('art', 1), name: 'Ama Mensah' },
      },
    ]);
  });

  test('held money of one claim is kept apart for each who would get it, by a second apportionment', () => {
    const thirds = ['035', '035', '021'].map((societyCode, index) =>
      aShare({ name: `W${index}`, percent: '33.33', societyCode }),
    );
    const [claim] = apportionStation(
      aManifest({ works: [anExternalWork(thirds)], plays: [aPlay({ durationSeconds: 10 })] }),
    ).claims;
    expect(claim).toMatchObject({
      ref: 'held:unrepresented|T3584099316',
      amountMinor: '10',
      pools: [
        {
          held: [
            { wouldBePayee: 'society:021', amountMinor: '3' },
            { wouldBePayee: 'society:035', amountMinor: '7' },
          ],
        },
      ],
    });
  });

  test('whatever is played, the claims add up to the gross, and the held detail to each held claim', () => {
    const work = (n: number, percents: readonly string[]) =>
      anExternalWork(
        percents.map((percent, index) =>
          aShare({ name: `W${index}`, percent, societyCode: ['010', '052', '035', '099'][index] }),
        ),
        { id: anId('wrk', n), ref: `T${n}` },
      );
    const works = [
      work(1, ['33.33', '33.33', '33.33']),
      work(2, ['10', '20', '30', '39.99']),
      work(3, ['12.5']),
    ];
    const plays = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 900 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(plays, (given) => {
        const shared = apportionStation(
          aManifest({
            cycle: aCycle({ partners: [aPartner(), anotherPartner({ agreements: [] })] }),
            works,
            plays: given.map(([n, durationSeconds], index) =>
              aPlay({ playId: `P-${index}`, workId: anId('wrk', n), durationSeconds }),
            ),
          }),
        );
        const sum = (of: readonly { amountMinor: string }[]) =>
          of.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n);
        expect(sum(shared.claims)).toBe(BigInt(shared.grossMinor));
        for (const claim of shared.claims.filter(({ reason }) => reason !== undefined))
          expect(sum(claim.pools.flatMap(({ held }) => held))).toBe(BigInt(claim.amountMinor));
      }),
    );
  });
});
