import fc from 'fast-check';
import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { FrozenWork, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { aCycle, aLicence, aManifest, aPlay } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anEvent, arrivedLate, matched } from '#test/support/given/an-event.ts';
import { anId, aStationId } from '#test/support/given/an-id.ts';

const share = (percent: string, societyCode: string) =>
  aShare({ percent, societyCode, name: `Of ${societyCode}` });
/** Works that share a play between payees in odd parts, and one without identifiers. */
const WORKS: readonly FrozenWork[] = [
  anExternalWork([share('33.33', '010'), share('33.33', '052'), share('33.34', '035')], { ref: 'A' }),
  anExternalWork([share('75', '010'), share('25', '052')], { id: anId('wrk', 11), ref: 'B' }),
  anExternalWork([share('40', '052')], { id: anId('wrk', 12), ref: 'C' }),
  aLocalWork([anArtistShare('GH-A-0001', '60'), anArtistShare('GH-A-0002', '40')], { ref: 'D' }),
  aLocalWork([anArtistShare('GH-A-0003', '100')], { id: anId('wrk', 13), ref: '-' }),
];
export const workAt = (place: number): FrozenWork | undefined => WORKS[place];
export const NONE = WORKS.length;

type Station = { readonly pool: PoolKind; readonly manifest: StationManifest };
export const place = fc.integer({ min: 0, max: NONE });
/** A station of up to eight plays, some without a work, that pays by the play or by a licence. */
export const station: fc.Arbitrary<Station> = fc
  .record({
    pool: fc.constantFrom<PoolKind>('plays', 'licence'),
    plays: fc.array(fc.record({ seconds: fc.integer({ min: 1, max: 400 }), at: place }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ pool, plays }) => ({
    pool,
    manifest: aManifest({
      cycle: aCycle({ partners: [aPartner(), anotherPartner()] }),
      ...(pool === 'plays'
        ? { tariffs: [aTariff({ rate: '0.187500' })] }
        : { tariffs: [aPoolTariff()], licences: [aLicence({ amount: '40.01' })] }),
      // The last works come with events: they were not frozen.
      works: WORKS.slice(0, 2),
      plays: plays.map(({ seconds, at }, n) => {
        const { workId: _none, ...play } = aPlay({ playId: `P-${n}`, durationSeconds: seconds });
        const work = at < 2 ? workAt(at) : undefined;
        return { ...play, ...(work !== undefined && { workId: work.id }) };
      }),
    }),
  }));

export type Facts = (number: number) => MoneyEvent;
/** Facts of which no two are about one thing, so that their order says nothing. */
export const facts = ({ pool, manifest }: Station): fc.Arbitrary<readonly Facts[]> =>
  fc
    .record({
      moved: fc.array(place, { minLength: manifest.plays.length, maxLength: manifest.plays.length }),
      late: fc.array(fc.record({ at: place, units: fc.bigInt({ min: 1n, max: 10n ** 10n }) }), {
        maxLength: 3,
      }),
      licence: fc.option(fc.constantFrom('0.00', '39.99', '1000.00')),
      decided: fc.boolean(),
    })
    .map(({ moved, late, licence, decided }): readonly Facts[] => [
      ...moved.map(
        (at, n): Facts =>
          (number) =>
            matched(number, { playId: `P-${n}`, work: workAt(at) }),
      ),
      ...late.map(
        ({ at, units }, n): Facts =>
          (number) =>
            arrivedLate(number, { playId: `L-${n}`, pool, units: String(units), work: workAt(at) }),
      ),
      ...(licence === null || pool === 'plays' ? [] : [licensed(licence)]),
      ...(decided ? [decidedB] : []),
    ]);

const licensed =
  (amount: string): Facts =>
  (number) =>
    anEvent(number, {
      ...{ kind: 'licence', stationId: aStationId('GH-COM-01') },
      licence: aLicence({ id: anId('lic', 2), revises: anId('lic', 1), amount }),
    });
const decidedB: Facts = (number) =>
  anEvent(number, {
    ...{ kind: 'shares', workId: anId('wrk', 11), workRef: 'B' },
    decision: {
      ...{ id: anId('dec', 1), from: '2026-01-01', confirmedAt: '2026-05-01T09:00:00.000Z' },
      shares: [share('10', '052'), share('90', '035')],
    },
  });

export const numbered = (made: readonly Facts[], after = 0): readonly MoneyEvent[] =>
  made.map((fact, n) => fact(after + n + 1));
export const sum = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + BigInt(amount), 0n);
export const shuffled = (of: readonly Facts[]) =>
  fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length });

export const stationWithFacts = station.chain((of) => fc.record({ of: fc.constant(of), made: facts(of) }));

/** What of a box is money: its lines and how it stands. */
export const told = ({ adjustments, deltaGrossMinor, state }: AdjustedBox) => ({
  ...{ adjustments, deltaGrossMinor, touched: state.touched, claims: state.claims },
  plays: state.plays.toSorted((a, b) => (a.playId < b.playId ? -1 : 1)),
});
