import { describe, expect, test } from '@jest/globals';
import { rememberedFor } from '#web/features/jobs/remembered-for.ts';

describe('rememberedFor', () => {
  test('names whose next files are read alike', () => {
    expect(rememberedFor('repertoire-ingestion', {})).toBe('this partner');
    expect(rememberedFor('usage-ingestion', { station_id: '' })).toBe('this station');
    expect(rememberedFor('usage-ingestion', { station_id: 'Channel' })).toBe('this sender');
  });
});
