import type { FrozenPartner, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

type For = {
  readonly territory: string;
  readonly partners: readonly FrozenPartner[];
  /** The partner that the report goes to. */
  readonly partnerId: string | null;
};

/**
 * The ownership of a work as it was paid (royalty rules §4): the shares of the first delivery that has any, each with
 * the society that was paid, which is the deliverer's where the share names none. A publisher that gets nothing in the
 * territory is kept without percent if it documents a chain; without any shares the parties are listed without percent.
 */
export function snapshotOfWork(work: FrozenWork, { territory, partners, partnerId }: For): WorkSnapshot {
  const counted = work.deliveries.map(({ shares }) => shares.filter((share) => countsIn(share, territory)));
  const given = counted.find((shares) => shares.some(({ percent }) => percent !== undefined));
  const parties = work.deliveries.find(({ shares }) => shares.length > 0)?.shares ?? [];
  const deliverer = partners.find(({ id }) => id === work.deliveries[0]?.partnerId)?.societyCode;
  const own = work.deliveries.find((delivery) => delivery.partnerId === partnerId)?.partnerWorkId;
  return {
    workRef: work.ref,
    workId: work.id,
    ...(own !== undefined && { partnerWorkId: own }),
    title: work.title,
    alternativeTitles: work.alternativeTitles,
    ...(work.iswc !== undefined && { iswc: work.iswc }),
    isrcs: work.isrcs,
    shares: (given ?? parties).map((share) =>
      share.societyCode === undefined && deliverer !== undefined
        ? { ...share, societyCode: deliverer }
        : share,
    ),
  };
}

const WORLD = '2WL';

function countsIn({ right, territory, percent, chain }: Share, where: string): boolean {
  const isThere = right === 'performing' && (territory === WORLD || territory === where);
  return isThere && (percent !== undefined || chain !== undefined);
}
