import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { FrozenWork, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { aBox } from '#test/support/given/a-box.ts';
import { aCycle, aLicence, aManifest, aPlay } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anEvent, arrivedLate, expired, matched } from '#test/support/given/an-event.ts';
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
const workAt = (place: number): FrozenWork | undefined => WORKS[place];
const NONE = WORKS.length;

type Station = { readonly pool: PoolKind; readonly manifest: StationManifest };
const place = fc.integer({ min: 0, max: NONE });
/** A station of up to eight plays, some without a work, that pays by the play or by a licence. */
const station: fc.Arbitrary<Station> = fc
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

type Facts = (number: number) => MoneyEvent;
/** Facts of which no two are about one thing, so that their order says nothing. */
const facts = ({ pool, manifest }: Station): fc.Arbitrary<readonly Facts[]> =>
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

const numbered = (made: readonly Facts[], after = 0): readonly MoneyEvent[] =>
  made.map((fact, n) => fact(after + n + 1));
const sum = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + BigInt(amount), 0n);
const shuffled = (of: readonly Facts[]) =>
  fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length });

const stationWithFacts = station.chain((of) => fc.record({ of: fc.constant(of), made: facts(of) }));

/** What of a box is money: its lines and how it stands. */
const told = ({ adjustments, deltaGrossMinor, state }: AdjustedBox) => ({
  ...{ adjustments, deltaGrossMinor, touched: state.touched, claims: state.claims },
  plays: state.plays.toSorted((a, b) => (a.playId < b.playId ? -1 : 1)),
});

describe('a box, whatever becomes known (royalty rules §8)', () => {
  test('any order of the same facts between two closes gives the same lines', () => {
    fc.assert(
      fc.property(
        stationWithFacts.chain(({ of, made }) =>
          fc.record({ of: fc.constant(of), made: fc.constant(made), other: shuffled(made) }),
        ),
        ({ of: { manifest, pool }, made, other }) => {
          const [one, two] = [made, other].map((order) => aBox(manifest, pool).close(...numbered(order)));
          expect(two && told(two)).toEqual(one && told(one));
        },
      ),
    );
  });

  test('what is undone before the close changes nothing', () => {
    fc.assert(
      fc.property(
        station.chain((of) => fc.record({ of: fc.constant(of), at: fc.array(place, { maxLength: 8 }) })),
        ({ of: { manifest, pool }, at }) => {
          const frozen = new Map(manifest.works.map((work) => [work.id, work]));
          const plays = manifest.plays.slice(0, at.length);
          const done = plays.map(
            ({ playId }, n): Facts =>
              (number) =>
                matched(number, { playId, work: workAt(at[n] ?? NONE) }),
          );
          const undone = plays.map(
            ({ playId, workId }): Facts =>
              (number) =>
                matched(number, { playId, work: workId && frozen.get(workId) }),
          );
          const closed = aBox(manifest, pool).close(...numbered([...done, ...undone]));
          expect(closed).toMatchObject({ adjustments: [], deltaGrossMinor: '0' });
          expect(closed.state).toMatchObject({ touched: [], claims: [] });
        },
      ),
    );
  });

  test('what is given equals what is taken, close by close, but for ΔG', () => {
    fc.assert(
      fc.property(
        station.chain((of) =>
          fc.record({ of: fc.constant(of), closes: fc.array(facts(of), { maxLength: 3 }) }),
        ),
        ({ of: { manifest, pool }, closes }) => {
          const box = aBox(manifest, pool);
          let number = 0;
          for (const made of closes) {
            const closed = box.close(...numbered(made, number));
            number += made.length;
            expect(sum(closed.adjustments.map(({ amountMinor }) => amountMinor))).toBe(
              BigInt(closed.deltaGrossMinor),
            );
          }
        },
      ),
    );
  });

  test('its claims add up to its gross, and so does the money of its plays', () => {
    fc.assert(
      fc.property(stationWithFacts, ({ of: { manifest, pool }, made }) => {
        const { allocation, close } = aBox(manifest, pool);
        const { state } = close(...numbered(made));
        const claims = new Map(allocation.claims.map(({ ref, amountMinor }) => [ref, amountMinor]));
        for (const { head, amountMinor } of state.claims) claims.set(head.ref, amountMinor);
        const plays = new Map(allocation.plays.map(({ playId, amountMinor }) => [playId, amountMinor]));
        for (const { playId, amountMinor } of state.plays) plays.set(playId, amountMinor);
        expect(sum([...claims.values()])).toBe(BigInt(state.grossMinor));
        expect(sum([...plays.values()])).toBe(BigInt(state.grossMinor));
      }),
    );
  });

  test('held money by would-be payee adds up to its claim', () => {
    fc.assert(
      fc.property(stationWithFacts, ({ of: { manifest, pool }, made }) => {
        const { state } = aBox(manifest, pool).close(...numbered(made));
        for (const { head, amountMinor, held } of state.claims)
          if (head.reason !== undefined && held.length > 0)
            expect(sum(held.map((detail) => detail.amountMinor))).toBe(BigInt(amountMinor));
      }),
    );
  });
});

describe('a box whose held money expires, whatever becomes known (royalty rules §9.3)', () => {
  const expiring = station.chain((of) =>
    fc.record({
      of: fc.constant(of),
      closes: fc.array(facts(of), { minLength: 1, maxLength: 3 }),
      at: fc.nat(40),
    }),
  );
  /** Facts with an expiry among them. */
  const withExpiry = (made: readonly Facts[], at: number): readonly Facts[] =>
    made.toSpliced(at % (made.length + 1), 0, expired);

  test('money in is money out: what is given equals what is taken, and its claims add up to its gross', async () => {
    await fc.assert(
      fc.asyncProperty(expiring, async ({ of: { manifest, pool }, closes, at }) => {
        const { allocation, settle } = aBox(manifest, pool);
        const claims = new Map(allocation.claims.map(({ ref, amountMinor }) => [ref, amountMinor]));
        const original = sum(
          allocation.claims.flatMap(({ pools }) =>
            pools.filter((part) => part.pool === pool).map(({ amountMinor }) => amountMinor),
          ),
        );
        let [number, gross] = [0, original];
        for (const made of closes) {
          const events = numbered(withExpiry(made, at), number);
          number += events.length;
          const { adjustments, deltaGrossMinor, expired: gone = [], state } = await settle(events);
          expect(sum(adjustments.map(({ amountMinor }) => amountMinor))).toBe(BigInt(deltaGrossMinor));
          for (const { taken, given } of gone)
            expect(sum(given.map(({ amountMinor }) => amountMinor))).toBe(
              sum(taken.map(({ amountMinor }) => amountMinor)),
            );
          gross += BigInt(deltaGrossMinor);
          for (const { head, amountMinor } of state.claims) claims.set(head.ref, amountMinor);
          expect(sum([...claims.values()])).toBe(gross);
        }
      }),
    );
  });

  test('any order of the facts before it gives the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        stationWithFacts.chain(({ of, made }) =>
          fc.record({ of: fc.constant(of), made: fc.constant(made), other: shuffled(made) }),
        ),
        async ({ of: { manifest, pool }, made, other }) => {
          const [one, two] = await Promise.all(
            [made, other].map((order) => aBox(manifest, pool).settle(numbered([...order, expired]))),
          );
          expect(two && { ...told(two), expired: two.expired }).toEqual(
            one && { ...told(one), expired: one.expired },
          );
        },
      ),
    );
  });

  test('a close in between changes nothing: the facts before the expiry and the expiry, in one close or in two', async () => {
    await fc.assert(
      fc.asyncProperty(stationWithFacts, async ({ of: { manifest, pool }, made }) => {
        const events = numbered([...made, expired]);
        const [together, apart] = [aBox(manifest, pool), aBox(manifest, pool)];
        const { state } = await together.settle(events);
        await apart.settle(events.slice(0, -1));
        const later = await apart.settle(events.slice(-1));
        expect(later.state.closed).toEqual(state.closed);
        expect(later.state.claims.filter(({ amountMinor }) => amountMinor !== '0')).toEqual(
          state.claims.filter(({ amountMinor }) => amountMinor !== '0'),
        );
      }),
    );
  });

  test('nothing is held of plays that it closed, whatever is linked later', async () => {
    await fc.assert(
      fc.asyncProperty(
        station.chain((of) => fc.record({ of: fc.constant(of), at: fc.array(place, { maxLength: 8 }) })),
        async ({ of: { manifest, pool }, at }) => {
          const { settle } = aBox(manifest, pool);
          const { state } = await settle([expired(1)]);
          const closed = new Set((state.closed?.expiries ?? []).flatMap(({ playIds }) => playIds));
          const links = manifest.plays
            .slice(0, at.length)
            .filter(({ playId }) => closed.has(playId))
            .map(({ playId }, n) => matched(n + 2, { playId, work: workAt(at[n] ?? NONE) }));
          expect(await settle(links)).toMatchObject({ adjustments: [], deltaGrossMinor: '0' });
        },
      ),
    );
  });
});
