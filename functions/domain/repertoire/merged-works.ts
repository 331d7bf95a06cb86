import type { Delivery, Merge, Work } from '#shared/schemas/repertoire.ts';

/** Both works of a merge. */
export type Pair = { readonly from: Work; readonly into: Work };
type Act = { readonly by: string; readonly at: string; readonly reason: string };

/**
 * Merges two works that are one: the deliveries of `from` are added to `into` after its own, so that the first accepted
 * delivery stays first. `from` keeps its own facts and names `into` as the work it is merged into.
 */
export function mergedWorks({ from, into }: Pair, { by, at, reason }: Act): Pair {
  const merge: Merge = {
    workId: from.id,
    deliveries: from.deliveries.map(({ partnerId, partnerWorkId }) => ({ partnerId, partnerWorkId })),
    ...(from.iswc !== undefined && { iswc: from.iswc }),
    reason,
    by,
    at,
  };
  const iswc = into.iswc ?? from.iswc;
  return {
    from: changed({ ...from, mergedInto: into.id }, at),
    into: changed(
      {
        ...into,
        ...(iswc !== undefined && { iswc }),
        alternativeTitles: titlesBeside(into.title, [into, from]),
        isrcs: [...new Set([...into.isrcs, ...from.isrcs])],
        deliveries: [...into.deliveries, ...from.deliveries],
        ...(from.decided === true && { decided: true as const }),
        merged: [...(into.merged ?? []), merge],
      },
      at,
    ),
  };
}

/**
 * Undoes a merge: `from` gets its deliveries back in their newest versions, and its ISWC; `into` keeps the titles and
 * ISRCs that it gained, which claim nothing.
 */
export function unmergedWorks({ from, into }: Pair, at: string): Pair {
  const merge = into.merged?.find(({ workId }) => workId === from.id);
  const isBack = (delivery: Delivery) =>
    merge?.deliveries.some(
      ({ partnerId, partnerWorkId }) =>
        partnerId === delivery.partnerId && partnerWorkId === delivery.partnerWorkId,
    ) === true;
  const { mergedInto: _into, ...own } = from;
  const { iswc, ...rest } = into;
  const isItsIswc = iswc !== undefined && merge?.iswc === iswc;
  const merged = (into.merged ?? []).filter(({ workId }) => workId !== from.id);
  return {
    from: changed({ ...own, deliveries: into.deliveries.filter(isBack) }, at),
    into: changed(
      {
        ...rest,
        ...(iswc !== undefined && !isItsIswc && { iswc }),
        deliveries: into.deliveries.filter((delivery) => !isBack(delivery)),
        merged,
      },
      at,
    ),
  };
}

function changed(work: Work, at: string): Work {
  return { ...work, updatedAt: at, version: work.version + 1 };
}

function titlesBeside(title: string, works: readonly Work[]): string[] {
  const titles = new Set(works.flatMap((work) => [work.title, ...work.alternativeTitles]));
  titles.delete(title);
  return [...titles];
}
