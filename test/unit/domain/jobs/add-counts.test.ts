import { describe, expect, test } from '@jest/globals';
import { addCounts } from '#functions/domain/jobs/add-counts.ts';

describe('the counts of a job', () => {
  test('are those of its chunks, number by number and tally by tally', () => {
    const tally = { created: 1, updated: 2, unchanged: 3, rejected: 4 };
    expect(addCounts([{ works: tally, plays: 2 }, { works: tally }, { plays: 5 }, {}])).toEqual({
      works: { created: 2, updated: 4, unchanged: 6, rejected: 8 },
      plays: 7,
    });
    expect(addCounts([])).toEqual({});
  });
});
