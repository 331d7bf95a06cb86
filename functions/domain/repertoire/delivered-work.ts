import type { WorkId } from '#shared/ids.ts';
import type { Delivery, Work } from '#shared/schemas/repertoire.ts';

/**
 * A work once a partner's delivery has been put into it. The first accepted delivery stays first and names the work;
 * identifiers and titles are gathered. `superseded` is the partner's delivery that this one replaces.
 */
export function deliveredWork(
  before: Work | undefined,
  id: WorkId,
  delivery: Delivery,
): { readonly work: Work; readonly superseded?: Delivery } {
  const isSame = (other: Delivery) =>
    other.partnerId === delivery.partnerId &&
    other.partnerWorkId === delivery.partnerWorkId &&
    other.enrichesOnly === delivery.enrichesOnly &&
    other.addedBy === delivery.addedBy;
  const superseded = before?.deliveries.find(isSame);
  const current: Delivery =
    superseded === undefined
      ? delivery
      : { ...delivery, firstAcceptedAt: superseded.firstAcceptedAt, version: superseded.version + 1 };
  const deliveries =
    superseded === undefined
      ? [...(before?.deliveries ?? []), current]
      : (before?.deliveries ?? []).map((other) => (isSame(other) ? current : other));

  const title = deliveries[0]?.title ?? delivery.title;
  const titles = new Set([
    ...(before?.alternativeTitles ?? []),
    ...deliveries.flatMap((each) => [each.title, ...each.alternativeTitles]),
  ]);
  titles.delete(title);
  const iswc = before?.iswc ?? delivery.iswc;
  const work: Work = {
    id,
    origin: 'external',
    title,
    alternativeTitles: [...titles],
    ...(iswc !== undefined && { iswc }),
    isrcs: [...new Set([...(before?.isrcs ?? []), ...delivery.isrcs])],
    ...refOf(before, iswc),
    shares: [],
    deliveries,
    ...(before?.merged !== undefined && { merged: before.merged }),
    ...(before?.registrations !== undefined && { registrations: before.registrations }),
    createdAt: before?.createdAt ?? delivery.acceptedAt,
    updatedAt: delivery.acceptedAt,
    version: (before?.version ?? 0) + 1,
  };
  return superseded === undefined ? { work } : { work, superseded };
}

/** The claim reference is stored when it is first made; with an ISWC that is at once (royalty rules §1). */
function refOf(before: Work | undefined, iswc: string | undefined): Pick<Work, 'ref'> {
  const ref = before?.ref ?? (before === undefined ? iswc : undefined);
  return ref === undefined ? {} : { ref };
}
