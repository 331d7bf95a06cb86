import { deliveredWork } from '#functions/domain/repertoire/delivered-work.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import type { DeliveryAlias, JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { JobId, PartnerId, WorkId } from '#shared/ids.ts';
import { itemBytes } from '#shared/item-bytes.ts';
import type { Delivery, Work } from '#shared/schemas/repertoire.ts';
import { MAX_REPERTOIRE_BYTES } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'clock' | 'works'>;
const MAX_TRIES = 8;

/**
 * Puts a delivery into its work, which is made if needed; the delivery that it supersedes is kept. A work that `isNew`
 * is not read first. If somebody else wrote it first, it is read again. What would make the work larger than one item may
 * be is not taken.
 */
export async function deliverWork(
  world: Needs,
  workId: WorkId,
  { delivery, isNew }: { readonly delivery: Delivery; readonly isNew: boolean },
): Promise<{ readonly superseded: Delivery | undefined; readonly work: Work } | 'beyond-limit'> {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const before = isNew && tries === 1 ? undefined : await world.works.find(workId);
    const { work, superseded } = deliveredWork(before, WorkId.parse(workId), delivery);
    if (isBeyondLimit(before, work)) return 'beyond-limit';
    const kept = superseded && { workId: work.id, supersededAt: delivery.acceptedAt, delivery: superseded };
    if (await world.works.save(before, work, kept)) return { superseded, work };
  }
  throw new Error(`work ${workId} changed ${MAX_TRIES} times while it was written`);
}

/** What makes it smaller is always taken. */
function isBeyondLimit(before: Work | undefined, after: Work): boolean {
  const bytes = itemBytes(after);
  return bytes > MAX_REPERTOIRE_BYTES && bytes > itemBytes(before);
}

/** A work id that now names another ISWC takes its delivery out of the work that it led to. */
export async function withdrawDelivery(
  world: Needs & Pick<World, 'catalogue'>,
  alias: DeliveryAlias,
): Promise<void> {
  const before = await world.works.find(alias.workId);
  const old = before?.deliveries.find(
    ({ partnerId, partnerWorkId }) => partnerId === alias.partnerId && partnerWorkId === alias.partnerWorkId,
  );
  if (before === undefined || old === undefined) return;
  const now = world.clock.now();
  const after: Work = {
    ...before,
    deliveries: before.deliveries.filter((delivery) => delivery !== old),
    updatedAt: now,
    version: before.version + 1,
  };
  if (await world.works.save(before, after, { workId: before.id, supersededAt: now, delivery: old }))
    await world.catalogue.note([{ workId: before.id, changedAt: now }]);
  else await withdrawDelivery(world, alias);
}

type Circumstances = {
  readonly contentHash: string;
  readonly partnerId: PartnerId;
  readonly job: JobRecord;
  readonly statedAt: string | undefined;
  readonly now: string;
};

/** What a partner says of a work as it is kept: the record, when and by which job it came. */
export function deliveryOf(
  { withdrawn, alternativeTitles, isrcs, shares, performers, metadata, ...record }: WorkRecord,
  { contentHash, partnerId, job, statedAt, now }: Circumstances,
): Delivery {
  return {
    ...record,
    partnerId: PartnerId.parse(partnerId),
    alternativeTitles: [...alternativeTitles],
    isrcs: [...isrcs],
    shares: [...shares],
    ...(performers !== undefined && { performers: [...performers] }),
    ...(metadata !== undefined && { metadata: { ...metadata } }),
    ...(statedAt !== undefined && { statedAt }),
    ...(withdrawn === true && { withdrawnAt: now }),
    contentHash,
    firstAcceptedAt: now,
    acceptedAt: now,
    jobId: JobId.parse(job.id),
    version: 1,
  };
}
