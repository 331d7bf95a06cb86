import type { World } from '#functions/ports/world.ts';
import type { PartnerId, WorkId } from '#shared/ids.ts';
import type { LineWork } from '#shared/schemas/line-items.ts';
import type { Recording, Work } from '#shared/schemas/repertoire.ts';

/**
 * A work as the partner that delivered it may see it: its own titles, identifiers, shares and answers. What others
 * delivered, and who of the staff merged works and why, is not in it. Undefined where the partner delivered nothing.
 */
export function ownPartOfWork(work: Work, partnerId: PartnerId): Work | undefined {
  const deliveries = work.deliveries.filter((delivery) => delivery.partnerId === partnerId);
  const [first] = deliveries;
  if (first === undefined) return undefined;
  const { merged: _byStaff, durationSeconds: _ofAnybody, ref, ...same } = work;
  const isOwn = ref === undefined || !ref.includes('/') || ref.endsWith(`/${first.partnerWorkId}`);
  return {
    ...same,
    ...(isOwn && ref !== undefined && { ref }),
    title: first.title,
    alternativeTitles: unique(deliveries.flatMap(({ alternativeTitles }) => alternativeTitles)),
    isrcs: unique(deliveries.flatMap(({ isrcs }) => isrcs)),
    deliveries,
    registrations: (work.registrations ?? []).filter((answer) => answer.partnerId === partnerId),
  };
}

/** A recording as the partner that delivered it may see it. Undefined where the partner delivered nothing. */
export function ownPartOfRecording(recording: Recording, partnerId: PartnerId): Recording | undefined {
  const deliveries = recording.deliveries.filter((delivery) => delivery.partnerId === partnerId);
  const [first] = deliveries;
  if (first === undefined) return undefined;
  const { title, artist, durationSeconds } = first;
  const { artist: _artist, durationSeconds: _seconds, ...same } = recording;
  return {
    ...same,
    title,
    ...(artist !== undefined && { artist }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    deliveries,
  };
}

type OfWork = { readonly work: LineWork };

/**
 * Lines or held money with the titles that a partner gave to the works itself; of a work that it did not deliver no title.
 */
export async function withOwnTitles<T extends OfWork>(
  { works }: Pick<World, 'works'>,
  partnerId: PartnerId,
  items: readonly T[],
): Promise<readonly T[]> {
  const ids = unique(items.flatMap(({ work }) => work.id ?? []));
  const titles = new Map<WorkId, string>();
  for (const work of await works.findMany(ids)) {
    const own = ownPartOfWork(work, partnerId);
    if (own !== undefined) titles.set(work.id, own.title);
  }
  return items.map((item) => {
    const { title: _canonical, ...work } = item.work;
    const title = work.id === undefined ? undefined : titles.get(work.id);
    return { ...item, work: { ...work, ...(title !== undefined && { title }) } };
  });
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
