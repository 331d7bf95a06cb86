import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { playKeyOf, publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { PublicPlayId, StationId } from '#shared/ids.ts';
import { PlayId } from '#shared/schemas/usage.ts';

const playIds = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => {
  const parsed = PlayId.safeParse(text);
  return parsed.success && parsed.data === text;
});
const stationIds = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
  .map((text) => StationId.parse(text));

describe('public play ids', () => {
  test('lead back to station, date and the log’s own id', () => {
    fc.assert(
      fc.property(stationIds, playIds, (stationId, playId) => {
        const key = { stationId, date: '2026-02-01', playId };
        const id = publicPlayId(key);
        expect(PublicPlayId.safeParse(id).success).toBe(true);
        expect(playKeyOf(id)).toEqual(key);
      }),
    );
  });

  test.each(['ply_', 'ply_###', 'ply_YWJj', 'ply_gICA', 'rem_1', ''])('%j is none', (id) => {
    expect(playKeyOf(id)).toBeUndefined();
  });
});
