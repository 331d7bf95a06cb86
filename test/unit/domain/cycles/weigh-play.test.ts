import { describe, expect, test } from '@jest/globals';
import { fraction, show } from '#functions/domain/cycles/fraction.ts';
import { UNITS, weighPlay } from '#functions/domain/cycles/weigh-play.ts';
import { anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';

const PRIME = [{ from: '06:00', to: '10:00', multiplier: '1.50' }];
const weight = (...[play, tariff]: Parameters<typeof weighPlay>) => {
  const { pool, units } = weighPlay(play, tariff);
  return show(fraction(units, UNITS[pool]));
};

describe('what a play weighs (royalty rules §3)', () => {
  test.each([
    ['perPlay: rate × multiplier', aTariff({ basis: 'perPlay', rate: '0.25', dayparts: PRIME }), '3/8'],
    ['perMinute: rate × seconds ÷ 60 × multiplier', aTariff({ rate: '0.6', dayparts: PRIME }), '3'],
    ['licencePool: seconds × multiplier', aPoolTariff({ dayparts: PRIME }), '300'],
  ])('%s', (_rule, tariff, expected) => {
    expect(weight(aPlay(), tariff)).toBe(expected);
  });

  test('a second of a rate with six decimals stays exact', () => {
    expect(weight(aPlay({ durationSeconds: 1 }), aTariff({ rate: '0.187501' }))).toBe('187501/60000000');
  });

  test('a play shorter than the minimum weighs nothing, one as long weighs', () => {
    const tariff = aTariff({ minimumSeconds: 30 });
    expect(weight(aPlay({ durationSeconds: 29 }), tariff)).toBe('0');
    expect(weight(aPlay({ durationSeconds: 30 }), tariff)).toBe('3/10');
  });

  test('seconds above the maximum of the tariff do not count, 1200 unless it says otherwise', () => {
    const day = aPlay({ durationSeconds: 86_400 });
    expect(weighPlay(day, aTariff())).toMatchObject({ seconds: 1200, units: 12n * UNITS.plays });
    expect(weighPlay(day, aTariff({ maximumSeconds: 600 }))).toMatchObject({
      ...{ seconds: 600, units: 6n * UNITS.plays },
    });
    expect(weight(day, aPoolTariff())).toBe('1200');
    expect(weighPlay(aPlay({ durationSeconds: 1200 }), aTariff()).seconds).toBe(1200);
  });

  test('a play that a person dismissed as not music weighs nothing, whatever becomes of unidentified ones', () => {
    const jingle = anUnidentifiedPlay({ dismissed: true });
    expect(weighPlay(jingle, aTariff({ unidentified: 'hold' }))).toMatchObject({
      ...{ units: 0n, weightless: 'dismissed' },
    });
    expect(weighPlay(jingle, aPoolTariff())).toMatchObject({ units: 0n, weightless: 'dismissed' });
  });

  test('a play without a work weighs like any other where it is held, nothing where it is redistributed', () => {
    expect(weight(anUnidentifiedPlay(), aTariff({ unidentified: 'hold' }))).toBe('2');
    expect(weight(anUnidentifiedPlay(), aTariff({ unidentified: 'redistribute' }))).toBe('0');
    expect(weight(aPlay(), aTariff({ unidentified: 'redistribute' }))).toBe('2');
  });
});
