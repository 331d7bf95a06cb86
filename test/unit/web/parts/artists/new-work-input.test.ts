import { describe, expect, test } from '@jest/globals';
import { newWorkInput } from '#web/parts/artists/new-work-input.ts';

const WORK = { title: 'Mirror Orchid', iswc: '', isrc: '', durationSeconds: '' };
const AMA = { artistReference: 'GH-A-1', percent: '60.00' };
const KOFI = { name: 'Kofi Tarn', role: 'A', societyCode: '010', percent: '40.00' };

describe('the form of a local work', () => {
  test('has shares of our artists and of parties of other societies; rows left empty are none', () => {
    expect(
      newWorkInput({ ...WORK, shares: [AMA, { artistReference: '', percent: '' }, { name: '' }, KOFI] }),
    ).toEqual({
      title: 'Mirror Orchid',
      shares: [
        { artistReference: 'GH-A-1', percent: '60.00' },
        { name: 'Kofi Tarn', role: 'A', societyCode: '010', percent: '40.00' },
      ],
    });
  });

  test('has identifiers and the duration where they are known', () => {
    const known = { iswc: 'T1370597127', isrc: 'GHZLC2400031', durationSeconds: '180' };
    const shares = [{ ...KOFI, ipi: '04482950100' }];
    expect(newWorkInput({ ...WORK, ...known, shares })).toMatchObject({
      ...{ iswc: 'T1370597127', isrc: 'GHZLC2400031', durationSeconds: 180 },
      shares: [{ ipi: '04482950100' }],
    });
  });
});
