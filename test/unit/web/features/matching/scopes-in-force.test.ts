import { describe, expect, test } from '@jest/globals';
import { scopesInForce } from '#web/features/matching/scopes-in-force.ts';

describe('scopesInForce', () => {
  test('gives those of all first, the model’s own unless they were set', () => {
    const model = { bands: { accept: 0.8, reject: 0.2 } };
    const set = { calibration: null, refitId: null, changedAt: '', changedBy: 'admin-1' };
    const station = { ...set, scope: 'station:GH-1', bands: { accept: 0.9, reject: 0.1 } };
    const all = { ...set, scope: 'default', bands: { accept: 0.7, reject: 0.3 } };

    expect(scopesInForce({ scopes: [station], model })).toEqual([
      { scope: 'default', bands: model.bands, set: undefined },
      { scope: 'station:GH-1', bands: station.bands, set: station },
    ]);
    expect(scopesInForce({ scopes: [station, all], model })[0]?.bands).toEqual(all.bands);
  });
});
