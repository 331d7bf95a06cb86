import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInstant } from '#functions/formats/csv/parse-instant.ts';

describe('parseInstant', () => {
  test.each([
    ['2026-03-15T18:38:51Z', '2026-03-15T18:38:51.000Z'],
    ['2026-03-15t18:38:51.5z', '2026-03-15T18:38:51.500Z'],
    ['2026-03-15 18:38:51.123456+00:00', '2026-03-15T18:38:51.123Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
    ['2024-02-29T23:59:59-05:30', '2024-03-01T05:29:59.000Z'],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    '2026-03-15T18:38:51',
    '2026-03-15',
    '2026-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-13-10T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00+24:00',
    '2026-1-1T00:00:00Z',
    '15/03/2026 18:38',
    '',
  ])('refuses “%s”', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test('reads back every time that it gives', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });
});
