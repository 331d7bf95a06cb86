import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstOfEach } from '#functions/domain/matching/first-of-each.ts';
import { aLoggedPlay } from './a-logged-play.ts';

const on = (date: string, receivedAt: string, playId = 'P-1') => aLoggedPlay({ date, receivedAt, playId });

describe('a play id counts once within its station (royalty rules §2)', () => {
  test('the first received counts, the later one is named', () => {
    const late = on('2026-02-01', '2026-03-02T00:00:00.000Z');
    const first = on('2026-02-05', '2026-03-01T00:00:00.000Z');
    expect(firstOfEach([late, first])).toEqual({ first: [first], repeated: [late] });
  });

  test('received at the same moment, the earlier date counts', () => {
    const a = on('2026-02-01', '2026-03-01T00:00:00.000Z');
    const b = on('2026-02-05', '2026-03-01T00:00:00.000Z');
    expect(firstOfEach([b, a]).first).toEqual([a]);
  });

  test('they come in the order of play ids, whatever order they were read in', () => {
    const plays = ['P-10', 'P-2', 'P-1'].map((playId) =>
      on('2026-02-01', '2026-03-01T00:00:00.000Z', playId),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(plays, { minLength: 3, maxLength: 3 }), (mixed) => {
        expect(firstOfEach(mixed).first.map(({ playId }) => playId)).toEqual(['P-1', 'P-10', 'P-2']);
      }),
    );
  });
});
