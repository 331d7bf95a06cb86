import { describe, expect, test } from '@jest/globals';
import { ChecklistCode } from '#shared/schemas/checklist.ts';
import { mendOf } from '#web/parts/checklist/mend-of.ts';

const cycle = { id: 'cyc_1', territory: 'GH', periodStart: '2026-01-01', periodEnd: '2026-03-31' };

describe('where what stands in the way of a lock is put right (royalty rules §12.3)', () => {
  test.each(ChecklistCode.options)('there is a place for %s', (code) => {
    expect(mendOf({ code, ref: 'GH-COM-01' }, cycle)?.words).toMatch(/\w/);
  });

  test('a problem of a close is put right where its finding is', () => {
    expect(mendOf({ code: 'close.station-without-licence', ref: 'GH-COM-01' }, cycle)).toEqual({
      words: 'Its licences',
      link: { to: '/licensing/licences', search: { stationId: 'GH-COM-01' } },
    });
  });

  test('plays that wait are those of the cycle’s territory and days', () => {
    expect(mendOf({ code: 'plays-in-doubt', ref: 'GH' }, cycle)?.link).toEqual({
      to: '/usage',
      search: { territory: 'GH', from: '2026-01-01', to: '2026-03-31' },
    });
  });

  test('a run that is stale is made again; a control total is put right by no page', () => {
    expect(mendOf({ code: 'run.stale', ref: 'run_1' }, cycle)?.words).toBe('Run again');
    expect(mendOf({ code: 'close.control-total', ref: 'a sum' }, cycle)).toBeUndefined();
  });
});
