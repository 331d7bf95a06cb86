import { describe, expect, test } from '@jest/globals';
import { isNarrowedTo } from '#web/features/cycles/is-narrowed-to.ts';

const CYCLE = { territory: 'GH', status: 'Locked', periodStart: '2026-01-01', periodEnd: '2026-03-31' };

describe('the cycles of a partner', () => {
  test.each([
    [{}, true],
    [{ territory: 'GH', status: 'Locked' }, true],
    [{ territory: 'NG' }, false],
    [{ status: 'Open' }, false],
    [{ from: '2026-03-31' }, true],
    [{ from: '2026-04-01' }, false],
    [{ to: '2026-01-01' }, true],
    [{ to: '2025-12-31' }, false],
  ])('narrowed by %j: %s', (narrowing, shown) => {
    expect(isNarrowedTo(CYCLE, narrowing)).toBe(shown);
  });
});
