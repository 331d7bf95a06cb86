import { describe, expect, test } from '@jest/globals';
import { rememberedFor } from '#web/features/jobs/remembered-for.ts';

describe('rememberedFor', () => {
  const ofLog = (mapping: Record<string, string>, sender: string | null = null) =>
    rememberedFor({ kind: 'usage-ingestion', mapping, sender });

  test('names whose next files are read alike', () => {
    expect(rememberedFor({ kind: 'repertoire-ingestion', mapping: {}, sender: null })).toBe('this partner');
    expect(ofLog({ stationId: 'joy-fm' })).toBe('this station');
    expect(ofLog({ station_id: 'Channel' }, 'Radio Monitor')).toBe('Radio Monitor');
  });

  test('is nobody where a log of several stations could be anybody’s', () => {
    expect(ofLog({ station_id: 'Channel', stationId: '' })).toBeUndefined();
  });
});
