import { describe, expect, test } from '@jest/globals';
import { mergedWorks, unmergedWorks } from '#functions/domain/repertoire/merged-works.ts';
import { PartnerId } from '#shared/ids.ts';
import { aDelivery, aWork } from '#test/support/given/a-delivered-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const PRS = PartnerId.parse(anId('prt', 2));
const ACT = { by: 'yaw', at: '2026-05-01T10:00:00.000Z', reason: 'the same song' };
const into = aWork(1, { iswc: 'T9000000011', isrcs: ['USZQG2200540'] });
const from = aWork(2, {
  title: 'Sika Asuo',
  iswc: 'T9000000022',
  isrcs: ['GBZQG2200540'],
  deliveries: [aDelivery({ partnerId: PRS, partnerWorkId: 'P-1', title: 'Sika Asuo' })],
});

describe('two works that were found to be one', () => {
  const merged = mergedWorks({ from, into }, ACT);

  test('stand in one: deliveries behind those that were there, titles and ISRCs of both', () => {
    expect(merged.into.deliveries.map(({ partnerWorkId }) => partnerWorkId)).toEqual(['A-1', 'P-1']);
    expect(merged.into).toMatchObject({
      iswc: 'T9000000011',
      alternativeTitles: ['Sika Asuo'],
      isrcs: ['USZQG2200540', 'GBZQG2200540'],
      version: 2,
    });
  });

  test('leave the other leading there, with what it said of itself', () => {
    expect(merged.from).toEqual({ ...from, mergedInto: into.id, updatedAt: ACT.at, version: 2 });
  });

  test('say what came with it, by whom and why', () => {
    expect(merged.into.merged).toEqual([
      {
        workId: from.id,
        deliveries: [{ partnerId: PRS, partnerWorkId: 'P-1' }],
        iswc: 'T9000000022',
        ...ACT,
      },
    ]);
  });

  test('give their ISWC to one that has none', () => {
    const { iswc: _iswc, ...without } = into;
    expect(mergedWorks({ from, into: without }, ACT).into.iswc).toBe('T9000000022');
  });
});

describe('a merge that is taken back', () => {
  const at = '2026-06-01T10:00:00.000Z';

  test('gives both works what they had', () => {
    const back = unmergedWorks(mergedWorks({ from, into }, ACT), at);
    expect(back.from).toEqual({ ...from, updatedAt: at, version: 3 });
    expect(back.into).toMatchObject({ iswc: into.iswc, deliveries: into.deliveries, merged: [] });
  });

  test('gives back what its partner has said since', () => {
    const { from: gone, into: both } = mergedWorks({ from, into }, ACT);
    const said = aDelivery({ partnerId: PRS, partnerWorkId: 'P-1', title: 'Sika Asuo (new)', version: 2 });
    const later = { ...both, deliveries: [...both.deliveries.slice(0, 1), said] };
    const back = unmergedWorks({ from: gone, into: later }, at);
    expect(back.from.deliveries).toEqual([said]);
    expect(back.into.deliveries).toEqual(into.deliveries);
  });

  test('takes back an ISWC that came with it', () => {
    const { iswc: _iswc, ...without } = into;
    const back = unmergedWorks(mergedWorks({ from, into: without }, ACT), at);
    expect(back.into.iswc).toBeUndefined();
    expect(back.from.iswc).toBe('T9000000022');
  });
});
