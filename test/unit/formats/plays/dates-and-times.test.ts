import { describe, expect, test } from '@jest/globals';
import { DateOrders } from '#functions/formats/plays/date-orders.ts';
import { dateWithin, dayNamed, monthWithin } from '#functions/formats/plays/date-within.ts';
import { dayIn, writtenDate } from '#functions/formats/plays/parse-date.ts';
import { parseMoment } from '#functions/formats/plays/parse-moment.ts';
import { parseTimeOfDay } from '#functions/formats/plays/parse-time-of-day.ts';
import { instantOnClock } from '#functions/formats/plays/station-clock.ts';

describe('a date', () => {
  test.each([
    ['2026-03-12'],
    ['20260312'],
    ['12.3.26'],
    ['12 March 2026'],
    ['Thu, Mar 12th 2026'],
    ['jeudi 12 mars 2026'],
    ['12 de marzo de 2026'],
    ['12 de março de 2026'],
    ['Donnerstag, 12. März 2026'],
    ['46093'],
  ])('%s is the 12th of March', (text) => {
    expect(writtenDate(text)).toMatchObject({ day: '2026-03-12' });
  });

  test.each(['', 'March', '31/02/2026', '2026-02-29', '12/03/1900', '1/1/2101', '13/13/2026', 'May I', '0'])(
    '%j is none',
    (text) => {
      expect(writtenDate(text)).toBeUndefined();
    },
  );

  test('of numbers alone is what the order of the file says', () => {
    const written = writtenDate('03/04/2026');
    expect(written).toEqual({ first: 3, second: 4, year: 2026 });
    expect(written && [dayIn(written, 'DMY'), dayIn(written, 'MDY')]).toEqual(['2026-04-03', '2026-03-04']);
  });

  test('stands within names of files and sheets', () => {
    expect(dateWithin('JOY_2026-03-12_log v2.csv')).toMatchObject({ day: '2026-03-12' });
    expect(dateWithin('Playlist for Thursday 12th March 2026')).toMatchObject({ day: '2026-03-12' });
    expect(dateWithin('2026-03-12 to 2026-03-13')).toBeUndefined();
    expect(dayNamed('Thu 12', monthWithin('Log March 2026.xlsx'))).toMatchObject({ day: '2026-03-12' });
    expect(dayNamed('12', undefined)).toBeUndefined();
  });
});

describe('the order of day and month', () => {
  const found = (texts: readonly string[], hint?: string) => {
    const orders = new DateOrders();
    for (const text of texts) {
      const written = writtenDate(text);
      if (written !== undefined) orders.take(text, written);
    }
    return orders.found({ today: '2026-06-30', hint });
  };

  test('is told by a number above twelve', () => {
    expect(found(['03/02/2026', '13/02/2026'])).toEqual({ order: 'DMY' });
    expect(found(['03/02/2026', '02/13/2026'])).toEqual({ order: 'MDY' });
  });

  test('is told by days that are yet to come, and by weeks that would be months', () => {
    expect(found(['06/12/2026'])).toEqual({ order: 'MDY' });
    expect(found(['01/02/2026', '02/02/2026', '05/02/2026'])).toEqual({ order: 'DMY' });
  });

  test('is told by the day in the file’s name', () => {
    expect(found(['03/02/2026'], '2026-02-03')).toEqual({ order: 'DMY' });
  });

  test('is asked where nothing tells it, and where the file writes both', () => {
    expect(found(['03/02/2026'])).toEqual({ open: ['03/02/2026'] });
    expect(found(['13/02/2026', '02/14/2026', '03/02/2026'])).toEqual({
      mixed: ['13/02/2026', '02/14/2026'],
    });
    expect(found(['2026-02-03'])).toBeUndefined();
  });
});

describe('a time of day', () => {
  test.each([
    ['18:38:51', 67_131],
    ['18:38', 67_080],
    ['6:38 PM', 67_080],
    ['6.38pm', 67_080],
    ['06:38:51 p. m.', 67_131],
    ['18h38', 67_080],
    ['183851', 67_131],
    ['18:38:51.250', 67_131],
    ['12:05 AM', 300],
    ['24:15', 87_300],
    ['0.7769791667', 67_131],
  ])('%s', (text, seconds) => {
    expect(parseTimeOfDay(text)).toBe(seconds);
  });

  test.each(['25:61', '13:00 PM', '0:00 AM', '30:00', 'noon', '', '7', '1838510'])('%j is none', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  });
});

describe('a date with its time', () => {
  test.each([
    ['2026-03-15T18:38:51', { day: '2026-03-15' }, 67_131],
    ['2026-03-15 18:38:51', { day: '2026-03-15' }, 67_131],
    ['15/03/2026 6:38 PM', { day: '2026-03-15', shows: 'DMY' }, 67_080],
    ['15.03.2026, 18:38', { day: '2026-03-15', shows: 'DMY' }, 67_080],
    ['18:38 15/03/2026', { day: '2026-03-15', shows: 'DMY' }, 67_080],
    ['15 March 2026 at 18:38', { day: '2026-03-15' }, 67_080],
    ['46096.7769791667', { day: '2026-03-15' }, 67_131],
  ])('%s', (text, date, seconds) => {
    expect(parseMoment(text)).toEqual({ date, seconds });
  });

  test('with an offset is a point in time', () => {
    expect(parseMoment('2026-03-15T18:38:51+01:00')).toEqual({ instant: '2026-03-15T17:38:51.000Z' });
  });
});

describe('the clock of a station', () => {
  test.each([
    ['Africa/Accra', '2026-03-02', 21_612, '2026-03-02T06:00:12.000Z'],
    ['Africa/Lagos', '2026-03-02', 1800, '2026-03-01T23:30:00.000Z'],
    ['Africa/Accra', '2026-03-02', 87_300, '2026-03-03T00:15:00.000Z'],
    ['Europe/Paris', '2026-07-01', 43_200, '2026-07-01T10:00:00.000Z'],
    ['Europe/Paris', '2026-10-25', 9000, '2026-10-25T00:30:00.000Z'],
    ['Europe/Paris', '2026-03-29', 9000, '2026-03-29T01:30:00.000Z'],
    ['Asia/Kolkata', '2026-03-02', 0, '2026-03-01T18:30:00.000Z'],
    ['America/Bogota', '2026-03-02', 82_800, '2026-03-03T04:00:00.000Z'],
  ])('in %s on %s shows %i seconds at %s', (zone, day, seconds, instant) => {
    expect(instantOnClock(day, seconds, zone)).toBe(instant);
  });
});
