import { plainLetters } from '#functions/domain/matching/plain-letters.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { DeliveryAlias, JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { deliverWork, deliveryOf, withdrawDelivery } from '#functions/use-cases/repertoire/deliver-work.ts';
import { aliasIdOf, identifyWork, type Likeness } from '#functions/use-cases/repertoire/identify-work.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { PartnerId, WorkId } from '#shared/ids.ts';
import type { Delivery, Work } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'works' | 'catalogue' | 'files' | 'settings' | 'log'>;
export type UpsertRequest = {
  readonly job: JobRecord;
  readonly partnerId: PartnerId;
  readonly dryRun: boolean;
};
export type Outcome = 'created' | 'updated' | 'unchanged';
/** A record of a chunk, where it stands in the file, and when its sender said so. */
export type WorkRow = {
  readonly line: number;
  readonly record: WorkRecord;
  readonly statedAt?: string | undefined;
};
/** One record and its outcome; in a dry run, the outcome it would have. */
export type Upserted = {
  readonly line: number;
  readonly record: WorkRecord;
  readonly outcome: Outcome;
  readonly workId?: WorkId | undefined;
  /** What the partner had said of it before. */
  readonly before?: Delivery | undefined;
  /** The work as it stands now, where it was written. */
  readonly work?: Work | undefined;
  /** With it the work would be larger than a work may be, so it was not taken. */
  readonly isBeyondLimit?: true;
  /** A newer statement exists already, so this one was ignored. */
  readonly superseded?: true;
  /** What its partner's work id leads to from now on; written when all of a chunk are done. */
  readonly alias?: DeliveryAlias | undefined;
  /** Works of the same title, for one that could not be told by an identifier. */
  readonly likeness?: Likeness | undefined;
};

const AT_ONCE = 16;

/**
 * Writes what a partner says of works: by ISWC, else by its own work id, else by title and writers. What it sent
 * before, unchanged, costs one read and no write; run again for the same job it gives the same outcomes. A new work
 * costs three writes.
 */
export async function upsertWorks(
  world: Needs,
  rows: readonly WorkRow[],
  request: UpsertRequest,
): Promise<readonly Upserted[]> {
  const aliases = await world.works.aliases(
    request.partnerId,
    rows.flatMap(({ record }) => [aliasIdOf(record), record.partnerWorkId]),
  );
  const byIswc = await world.works.byIswc(
    rows.flatMap(({ record }) => record.iswc ?? []),
    'external',
  );
  // Records that are, or may be, of the same work are written one after the other; others in parallel.
  const groups = [
    ...Map.groupBy(
      rows,
      ({ record }) => record.iswc ?? aliases.get(record.partnerWorkId)?.workId ?? plainLetters(record.title),
    ).values(),
  ];
  const hasUnknown = rows.some(
    ({ record }) => record.iswc === undefined && !aliases.has(record.partnerWorkId),
  );
  const index = hasUnknown ? await openCurrentIndex(world) : undefined;
  const results = await inParallel(groups, AT_ONCE, async (group) => {
    const done: Upserted[] = [];
    for (const row of group) {
      const known = row.record.iswc === undefined ? undefined : byIswc.get(row.record.iswc);
      done.push(
        await upsertWork(world, row, { request, aliases, known, index, recent: recentOf(row, done) }),
      );
    }
    return done;
  });
  const upserted = results.flat();
  await world.works.putAliases(upserted.flatMap(({ alias }) => alias ?? []));
  return upserted;
}

/** What the chunk has written under the title of a row. */
function recentOf({ record }: WorkRow, done: readonly Upserted[]): readonly Work[] {
  const key = plainLetters(record.title);
  if (key === '') return [];
  return done.flatMap(({ work }) => (work !== undefined && plainLetters(work.title) === key ? [work] : []));
}

type Known = {
  readonly request: UpsertRequest;
  readonly aliases: ReadonlyMap<string, DeliveryAlias>;
  /** The work that its ISWC leads to. */
  readonly known: WorkId | undefined;
  readonly index: OpenIndex | undefined;
  /** What the chunk has written of works that this one may be. */
  readonly recent: readonly Work[];
};

async function upsertWork(
  world: Needs,
  row: WorkRow,
  { request, aliases, known, index, recent }: Known,
): Promise<Upserted> {
  const { line, record, statedAt } = row;
  const { job, partnerId, dryRun } = request;
  const alias = aliases.get(aliasIdOf(record));
  const seen = { line, record, workId: alias?.workId ?? known };
  const contentHash = sha256Of(canonicalJson(record));
  if (alias?.contentHash === contentHash) {
    return { ...seen, outcome: alias.jobId === job.id ? alias.outcome : 'unchanged' };
  }
  if (isOlder(statedAt, alias)) return { ...seen, outcome: 'unchanged', superseded: true };
  if (record.withdrawn === true && alias === undefined) return { ...seen, outcome: 'unchanged' };

  const outcome = alias === undefined || alias.contentHash === null ? 'created' : 'updated';
  const mark: DeliveryAlias = {
    partnerId,
    partnerWorkId: aliasIdOf(record),
    workId: alias?.workId ?? world.ids.make('wrk'),
    contentHash: null,
    jobId: job.id,
    outcome,
    ...(statedAt !== undefined && { statedAt }),
  };
  const plain = aliases.get(record.partnerWorkId);
  const { workId, likeness } = await identifyWork(world, record, {
    mark,
    alias,
    plain,
    known,
    dryRun,
    index,
    recent,
  });
  const delivery = deliveryOf(record, { contentHash, partnerId, job, statedAt, now: world.clock.now() });
  if (dryRun) {
    const before = workId === undefined ? undefined : await saidBefore(world, workId, delivery);
    return { line, record, outcome, workId, before, likeness };
  }
  const target = workId ?? mark.workId;
  if (alias !== undefined && alias.workId !== target) await withdrawDelivery(world, alias);
  const isNew = alias === undefined && target === mark.workId;
  const delivered = await deliverWork(world, target, { delivery, isNew });
  if (delivered === 'beyond-limit') return { ...seen, outcome: 'unchanged', isBeyondLimit: true };
  const { superseded, work } = delivered;
  const written = { ...mark, workId: target, contentHash };
  return { line, record, outcome, workId: target, before: superseded, work, likeness, alias: written };
}

function isOlder(statedAt: string | undefined, alias: DeliveryAlias | undefined): boolean {
  return statedAt !== undefined && alias?.statedAt !== undefined && statedAt < alias.statedAt;
}

async function saidBefore(world: Needs, workId: WorkId, delivery: Delivery): Promise<Delivery | undefined> {
  const work = await world.works.find(workId);
  return work?.deliveries.find(
    (standing) => standing.partnerId === delivery.partnerId && aliasIdOf(standing) === aliasIdOf(delivery),
  );
}
