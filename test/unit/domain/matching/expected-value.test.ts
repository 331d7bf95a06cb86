import { describe, expect, test } from '@jest/globals';
import { expectedValue } from '#functions/domain/matching/expected-value.ts';

const worth = (stationId: string, minor: bigint, per: 'play' | 'second', count: number) => ({
  stationId,
  gross: { minor, currency: 'GHS' },
  points: { per, count },
});
const STATIONS = [
  worth('SECONDS', 1000n, 'second', 3000),
  worth('PLAYS', 500n, 'play', 4),
  worth('HALVES', 1n, 'play', 2),
  { stationId: 'SILENT', gross: { minor: 900n, currency: 'GHS' } },
];
const played = (stationId: string, seconds = 200) => ({ stationId, seconds });

describe('what plays would be worth', () => {
  test.each([
    ['seconds at what a second paid', [played('SECONDS', 300)], 100n],
    ['plays at what a play paid, whatever their length', [played('PLAYS', 1), played('PLAYS', 900)], 250n],
    ['plays of several stations', [played('SECONDS', 300), played('PLAYS')], 225n],
    ['what no station is known for counts nothing', [played('PLAYS'), played('NEW')], 125n],
    ['two thirds of a pesewa for one', [played('SECONDS', 2)], 1n],
    ['a half to even: down', [played('HALVES')], 0n],
    ['a half to even: up', [played('HALVES'), played('HALVES'), played('HALVES')], 2n],
    [
      'parts of stations are rounded once, not each',
      [played('SECONDS', 1), played('SECONDS', 1), played('HALVES')],
      1n,
    ],
  ])('%s', (_what, plays, minor) => {
    expect(expectedValue(plays, STATIONS)).toEqual({ minor, currency: 'GHS' });
  });

  test.each([
    ['there was no cycle', [played('PLAYS')], []],
    ['none of the stations was in it', [played('NEW')], STATIONS],
    ['nothing of the station had weight', [played('SILENT')], STATIONS],
  ])('is not known where %s', (_when, plays, stations) => {
    expect(expectedValue(plays, stations)).toBeUndefined();
  });
});
