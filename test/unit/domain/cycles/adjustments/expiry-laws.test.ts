import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aBox } from '#test/support/given/a-box.ts';
import { expired, matched } from '#test/support/given/an-event.ts';
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
