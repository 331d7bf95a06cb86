import { deliveredWork } from '#functions/domain/works/delivered-work.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { DeliveryAlias, JobRecord } from '#functions/use-cases/kept-records.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import type { World } from '#functions/use-cases/world.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { JobId, PartnerId, WorkId } from '#shared/ids.ts';
import type { Delivery, Work } from '#shared/schemas/work.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'works'>;
type Request = { readonly job: JobRecord; readonly partnerId: string; readonly dryRun: boolean };
export type Outcome = 'created' | 'updated' | 'unchanged';
/** One record and what became of it; the work as it stands where it was written. */
export type Upserted = {
  readonly record: WorkRecord;
  readonly outcome: Outcome;
  readonly before?: Work | undefined;
  readonly work?: Work | undefined;
};

const AT_ONCE = 16;
const MAX_TRIES = 8;

/**
 * Writes what a partner says of works: by ISWC, else by its own work id. What it sent before, unchanged, costs one
 * read and no write; run again for the same job it gives the same outcomes. A new work costs three writes.
 */
export async function upsertWorks(
  world: Needs,
  records: readonly WorkRecord[],
  request: Request,
): Promise<readonly Upserted[]> {
  const aliases = await world.works.aliases(
    request.partnerId,
    records.map(({ partnerWorkId }) => partnerWorkId),
  );
  const byIswc = await world.works.byIswc(
    records.flatMap(({ iswc }) => iswc ?? []),
    'external',
  );
  // Records of one work go one after the other, different works side by side.
  const groups = [
    ...Map.groupBy(
      records,
      (record) => record.iswc ?? aliases.get(record.partnerWorkId)?.workId ?? record.partnerWorkId,
    ).values(),
  ];
  const results = await inParallel(groups, AT_ONCE, async (group) => {
    const done: Upserted[] = [];
    for (const record of group)
      done.push(
        await upsertWork(world, record, {
          ...request,
          alias: aliases.get(record.partnerWorkId),
          known: record.iswc === undefined ? undefined : byIswc.get(record.iswc),
        }),
      );
    return done;
  });
  return results.flat();
}

async function upsertWork(
  world: Needs,
  record: WorkRecord,
  {
    job,
    partnerId,
    dryRun,
    alias,
    known,
  }: Request & { alias: DeliveryAlias | undefined; known: string | undefined },
): Promise<Upserted> {
  const contentHash = sha256Of(canonicalJson(record));
  if (alias?.contentHash === contentHash)
    return { record, outcome: alias.jobId === job.id ? alias.outcome : 'unchanged' };
  const outcome = alias === undefined || alias.contentHash === null ? 'created' : 'updated';
  if (dryRun) return { record, outcome };

  const mark: DeliveryAlias = {
    partnerId,
    partnerWorkId: record.partnerWorkId,
    workId: alias?.workId ?? world.ids.make('wrk'),
    contentHash: null,
    jobId: job.id,
    outcome,
  };
  const workId = await identify(world, record, { mark, alias, known });
  if (alias !== undefined && alias.workId !== workId) await withdraw(world, alias);
  const saved = await deliver(
    world,
    workId,
    deliveryOf(record, { contentHash, partnerId, job, now: world.clock.now() }),
  );
  await world.works.putAlias({ ...mark, workId, contentHash });
  return { record, outcome, ...saved };
}

/** Which work a record is about: its ISWC's, else the one that its work id led to before, else a new one. */
async function identify(
  world: Needs,
  record: WorkRecord,
  {
    mark,
    alias,
    known,
  }: { mark: DeliveryAlias; alias: DeliveryAlias | undefined; known: string | undefined },
): Promise<string> {
  if (known !== undefined) return known;
  if (record.iswc !== undefined) return world.works.claimIswc(record.iswc, mark.workId);
  return alias?.workId ?? world.works.claimAlias(mark);
}

/** Puts a delivery into its work, made if need be; what it supersedes is kept. Somebody quicker: read again. */
async function deliver(
  world: Needs,
  workId: string,
  delivery: Delivery,
): Promise<{ before: Work | undefined; work: Work }> {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const before = await world.works.find(workId);
    const { work, superseded } = deliveredWork(before, WorkId.parse(workId), delivery);
    const kept = superseded && { workId: work.id, supersededAt: delivery.acceptedAt, delivery: superseded };
    if (await world.works.save(before, work, kept)) return { before, work };
  }
  throw new Error(`work ${workId} changed ${MAX_TRIES} times while it was written`);
}

/** A work id that now names another ISWC takes its delivery out of the work that it led to. */
async function withdraw(world: Needs, alias: DeliveryAlias): Promise<void> {
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
  if (!(await world.works.save(before, after, { workId: before.id, supersededAt: now, delivery: old })))
    await withdraw(world, alias);
}

function deliveryOf(
  record: WorkRecord,
  {
    contentHash,
    partnerId,
    job,
    now,
  }: { contentHash: string; partnerId: string; job: JobRecord; now: string },
): Delivery {
  const { partnerWorkId, title, alternativeTitles, iswc, isrcs, shares, metadata } = record;
  return {
    partnerId: PartnerId.parse(partnerId),
    partnerWorkId,
    title,
    alternativeTitles: [...alternativeTitles],
    ...(iswc !== undefined && { iswc }),
    isrcs: [...isrcs],
    shares: [...shares],
    ...(metadata !== undefined && { metadata: { ...metadata } }),
    contentHash,
    firstAcceptedAt: now,
    acceptedAt: now,
    jobId: JobId.parse(job.id),
    version: 1,
  };
}
