import { describe, expect, test } from '@jest/globals';
import { changedFields } from '#functions/domain/repertoire/changed-fields.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

const share: Share = {
  kind: 'writer',
  name: 'Ama Mensah',
  ipi: '00900000127',
  role: 'CA',
  right: 'performing',
  territory: '2WL',
  societyCode: '010',
  percent: '50.00',
};

describe('what changed in a work', () => {
  test('of a new one is everything that it says', () => {
    expect(changedFields(undefined, { title: 'Golden River', iswc: 'T9000000011', shares: [share] })).toEqual(
      [
        { field: 'title', before: [], after: ['Golden River'] },
        { field: 'iswc', before: [], after: ['T9000000011'] },
        {
          field: 'shares',
          before: [],
          after: ['Ama Mensah · IPI 00900000127 · CA · society 010 · 50.00 %'],
        },
      ],
    );
  });

  test('is the fields that differ and no others', () => {
    const before = { title: 'Golden River', alternativeTitles: ['Sika Asuo'], isrcs: ['USZQG2200540'] };
    expect(changedFields(before, { ...before, title: 'Silver River', isrcs: [] })).toEqual([
      { field: 'title', before: ['Golden River'], after: ['Silver River'] },
      { field: 'isrcs', before: ['USZQG2200540'], after: [] },
    ]);
  });

  test('is nothing where all is as it was', () => {
    const work = { title: 'Golden River', durationSeconds: 200, artist: 'Ama Mensah', shares: [share] };
    expect(changedFields(work, { ...work, shares: [{ ...share }] })).toEqual([]);
  });

  test('says that a share is not known, and a share that became known', () => {
    const { percent: _percent, ...unknown } = share;
    const [change] = changedFields({ shares: [unknown] }, { shares: [share] });
    expect(change?.before[0]).toMatch(/share not known$/);
    expect(change?.after[0]).toMatch(/50\.00 %$/);
  });
});
