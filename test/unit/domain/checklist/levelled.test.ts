import { describe, expect, test } from '@jest/globals';
import { found } from '#functions/domain/checklist/found.ts';
import { levelled } from '#functions/domain/checklist/levelled.ts';
import type { ChecklistCode, ChecklistLevel } from '#shared/schemas/checklist.ts';

const levelOf = (code: ChecklistCode, settings: Readonly<Record<string, ChecklistLevel>> = {}) =>
  levelled(found(code, [{ ref: 'GH-TV-02', message: 'said' }]), settings).map(({ level }) => level);

describe('what a finding does (royalty rules §12.3)', () => {
  test.each<[ChecklistCode, ChecklistLevel]>([
    ['station-without-tariff', 'blocks'],
    ['licence-outside-cycles', 'blocks'],
    ['station-without-plays', 'warns'],
    ['fx-missing', 'warns'],
  ])('%s %s as shipped', (code, level) => {
    expect(levelOf(code)).toEqual([level]);
  });

  test('is what the settings of the territory say for its code', () => {
    expect(levelOf('station-without-plays', { 'station-without-plays': 'blocks' })).toEqual(['blocks']);
    expect(levelOf('licence-outside-cycles', { 'licence-outside-cycles': 'warns' })).toEqual(['warns']);
  });

  test('stays a block where a station could not be shared out', () => {
    expect(levelOf('station-without-tariff', { 'station-without-tariff': 'warns' })).toEqual(['blocks']);
  });
});

describe('found', () => {
  test('names twenty places and counts all', () => {
    const places = Array.from({ length: 30 }, (_, n) => ({ ref: `S-${n}`, message: 'said' }));
    const [finding] = found('station-without-plays', places);
    expect(finding).toMatchObject({ value: '30', limit: null });
    expect(finding?.where).toHaveLength(20);
    expect(found('station-without-plays', [])).toEqual([]);
  });
});
