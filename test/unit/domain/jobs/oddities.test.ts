import { describe, expect, test } from '@jest/globals';
import { odditiesOf } from '#functions/domain/jobs/oddities.ts';

const NO_SHARES = { all: 0, belowOne: 0 };
const plays = (accepted: number, matched: number, rejected = 0) => ({
  accepted,
  matched,
  rejected,
  duplicates: 0,
});
const works = (created: number, rejected: number) => ({
  works: { created, updated: 0, unchanged: 0, rejected },
});

describe('what is unusual about a file', () => {
  test('nothing, where it is like the last one', () => {
    const [counts, before] = [plays(1000, 800, 10), plays(990, 790)];
    expect(odditiesOf({ counts, before, shares: NO_SHARES })).toEqual([]);
  });

  test('a fifth of its rows rejected', () => {
    expect(odditiesOf({ counts: works(80, 20), before: undefined, shares: NO_SHARES })).toEqual([
      { code: 'many-rejected', value: 20, limit: 20 },
    ]);
  });

  test('nine of ten shares below one percent', () => {
    const shares = { all: 100, belowOne: 90 };
    expect(odditiesOf({ counts: works(50, 0), before: undefined, shares })).toEqual([
      { code: 'shares-below-one', value: 90, limit: 90 },
    ]);
  });

  test('far fewer rows, and a far smaller part matched, than the last file of the sender', () => {
    expect(odditiesOf({ counts: plays(200, 40), before: plays(1000, 800), shares: NO_SHARES })).toEqual([
      { code: 'fewer-rows', value: -80, limit: -80 },
      { code: 'fewer-matched', value: -75, limit: -50 },
    ]);
  });

  test('nothing is said beside a file too small to tell what is usual', () => {
    expect(odditiesOf({ counts: plays(1, 0), before: plays(19, 19), shares: NO_SHARES })).toEqual([]);
  });
});
