import type { Share } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

export function aCwrShare(over: Partial<Share> = {}): Share {
  return {
    kind: 'writer',
    role: 'C',
    name: 'Kojo Mensahtest',
    ipi: '00999900755',
    right: 'performing',
    territory: 'GH',
    societyCode: '052',
    percent: '20',
    ...over,
  };
}

/** The first of the standard's sample works, as it stands in Ghana: two chains of publishers and three writers. */
export function aCwrWork(over: Partial<WorkSnapshot> = {}): WorkSnapshot {
  return {
    workRef: 'T9000000011',
    workId: 'wrk_01KDVZ0000000000000000000B',
    partnerWorkId: '990000001',
    title: 'Harmattan Morning',
    alternativeTitles: ['Morning of Dust', 'Harmattan Anɔpa'],
    iswc: 'T9000000011',
    isrcs: ['GHZZZ2600017'],
    shares: [
      aPublisher({ name: 'Lagoon Beat Music Publishing', ipi: '00999900167', percent: '35', chain: 1 }),
      aPublisher({
        role: 'SE',
        name: 'North Pier Subpublishing Inc',
        ipi: '00999900265',
        societyCode: '010',
        chain: 1,
      }),
      aPublisher({
        name: 'Blue Crane Music',
        ipi: '00999900657',
        societyCode: '063',
        percent: '15',
        chain: 2,
      }),
      aCwrShare({ chain: 1 }),
      aCwrShare({ role: 'A', name: 'Serwaatest, Ama', ipi: '00999900853', percent: '15', chain: 1 }),
      aCwrShare({
        name: 'Themba Dubefiction',
        ipi: '00999900951',
        societyCode: '063',
        percent: '15',
        chain: 2,
      }),
    ],
    ...over,
  };
}

export function aPublisher({ percent, ...over }: Partial<Share> = {}): Share {
  const { percent: _percent, ...share } = aCwrShare({ kind: 'publisher', role: 'E', ...over });
  return { ...share, ...(percent !== undefined && { percent }) };
}
