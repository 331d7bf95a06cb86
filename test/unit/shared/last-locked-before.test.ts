import { describe, expect, test } from '@jest/globals';
import { lastLockedBefore } from '#shared/last-locked-before.ts';
import type { CycleStatus } from '#shared/schemas/cycles.ts';

const cycle = (name: string, status: CycleStatus, territory = 'GH') => ({
  ...{ name, status, territory },
  periodStart: `2026-${name}-01`,
  periodEnd: `2026-${name}-28`,
});
const next = { territory: 'GH', periodStart: '2026-05-01' };

describe('the cycle that a run is compared with', () => {
  test('is the last locked one of its territory before it', () => {
    const cycles = [
      ...[cycle('01', 'Remitted'), cycle('03', 'Locked'), cycle('02', 'Locked')],
      ...[cycle('04', 'Open'), cycle('04', 'Locked', 'NG'), cycle('07', 'Locked')],
    ];
    expect(lastLockedBefore(cycles, next)?.name).toBe('03');
  });

  test('is none where the first is still open', () => {
    expect(lastLockedBefore([cycle('04', 'Open'), cycle('03', 'Closing')], next)).toBeUndefined();
  });
});
