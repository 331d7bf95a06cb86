import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandsInForce } from '#functions/domain/matching/bands-in-force.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import type { Bands, Calibration, MatchingSettings, ScopedBands } from '#shared/schemas/matching.ts';

const at = '2026-04-01T08:00:00.000Z';
const stationId = 'GH-COM-01';
const partnerId = 'prt_01J00000000000000000000000';

const set = (bands: Bands, calibration: Calibration | null = null): ScopedBands => ({
  bands,
  calibration,
  refitId: null,
  changedAt: at,
  changedBy: 'esi',
});
const settingsOf = (scopes: MatchingSettings['scopes']): MatchingSettings => ({
  id: 'matching',
  scopes,
  updatedAt: at,
  version: 1,
});
const inForce = (scopes: MatchingSettings['scopes'], of = { stationId, partnerId }) =>
  bandsInForce(settingsOf(scopes), TRAINED_MODEL, of);

describe('bandsInForce', () => {
  const common = { accept: 0.9, reject: 0.3 };
  const ofStation = { accept: 0.95, reject: 0.25 };
  const ofPartner = { accept: 0.85, reject: 0.1 };

  test('are the model’s where nothing is set', () => {
    const models = { bands: TRAINED_MODEL.thresholds, calibration: undefined };
    expect(bandsInForce(undefined, TRAINED_MODEL, { stationId })).toEqual(models);
    expect(inForce({})).toEqual(models);
    expect(inForce({ 'station:GH-COM-02': set(common) })).toEqual(models);
  });

  test('are the default that was set where neither station nor partner has its own', () => {
    expect(inForce({ default: set(common) }).bands).toEqual(common);
  });

  test('are those of the station or of the partner before the default', () => {
    const scopes = { default: set(common), [`station:${stationId}`]: set(ofStation) };
    expect(inForce(scopes).bands).toEqual(ofStation);
    expect(inForce({ default: set(common), [`partner:${partnerId}`]: set(ofPartner) }).bands).toEqual(
      ofPartner,
    );
    expect(bandsInForce(settingsOf(scopes), TRAINED_MODEL, { partnerId }).bands).toEqual(common);
  });

  test('of both take the stricter accept and the wider review', () => {
    const scopes = { [`station:${stationId}`]: set(ofStation), [`partner:${partnerId}`]: set(ofPartner) };
    expect(inForce(scopes).bands).toEqual({ accept: 0.95, reject: 0.1 });
  });

  test('calibrate as the station does, else as the default, never as the partner', () => {
    const [low, lower] = [
      { intercept: -1, slope: 1 },
      { intercept: -2, slope: 0.8 },
    ];
    const partners = { [`partner:${partnerId}`]: set(ofPartner, lower) };
    expect(inForce(partners).calibration).toBeUndefined();
    expect(inForce({ default: set(common, low), ...partners }).calibration).toEqual(low);
    const both = { default: set(common, low), [`station:${stationId}`]: set(ofStation, lower) };
    expect(inForce(both).calibration).toEqual(lower);
    expect(
      inForce({ default: set(common, low), [`station:${stationId}`]: set(ofStation) }).calibration,
    ).toEqual(low);
  });

  test('never accept more than either of two, nor reject more', () => {
    const bands = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b]) => ({ accept: Math.max(a, b), reject: Math.min(a, b) }));
    fc.assert(
      fc.property(bands, bands, (one, other) => {
        const { bands: both } = inForce({
          [`station:${stationId}`]: set(one),
          [`partner:${partnerId}`]: set(other),
        });
        expect(both.accept).toBeGreaterThanOrEqual(Math.max(one.accept, other.accept));
        expect(both.reject).toBeLessThanOrEqual(Math.min(one.reject, other.reject));
        expect(both.reject).toBeLessThanOrEqual(both.accept);
      }),
    );
  });
});
