import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aBox } from '#test/support/given/a-box.ts';
import { matched } from '#test/support/given/an-event.ts';
import {
  type Facts,
  facts,
  NONE,
  numbered,
  place,
  shuffled,
  station,
  stationWithFacts,
  sum,
  told,
  workAt,
} from '#test/support/given/any-box.ts';

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
