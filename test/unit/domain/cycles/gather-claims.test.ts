import { describe, expect, test } from '@jest/globals';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { aManifest, aPlay } from '#test/support/given/a-manifest.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';

describe('the claim of a partner on a work', () => {
  test('is for every party that it stands for, also where each is claimed for by itself (royalty rules §4)', () => {
    const nobodys = ['Ama Mensah', 'Esi Quaye'].map((name) =>
      aShare({ name, societyCode: undefined, percent: '50' }),
    );
    const work = anExternalWork(nobodys);
    const plays = ['P-1', 'P-2'].map((playId) => aPlay({ playId, workId: work.id }));
    const { claims } = apportionStation(aManifest({ works: [work], plays }));
    expect(claims.map(({ payeeRef, parties }) => [payeeRef, parties.map(({ name }) => name)])).toEqual([
      ['partner:010', ['Ama Mensah', 'Esi Quaye']],
    ]);
  });
});
