import { alikeWorks } from '#functions/domain/matching/alike-works.ts';
import { DOUBTFUL, SAME, shareIpi, writersInCommon } from '#functions/domain/repertoire/same-writers.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { DeliveryAlias } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { eachOnce } from '#functions/use-cases/each-once.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { WorkId } from '#shared/ids.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'works'>;
/** How a work without an identifier was identified: as another work, as a new one, or in doubt between them. */
export type Likeness = {
  readonly verdict: 'same' | 'doubtful' | 'new';
  /** The works that it is, or that it could be. */
  readonly workIds: readonly WorkId[];
};
type Known = {
  readonly mark: DeliveryAlias;
  readonly alias: DeliveryAlias | undefined;
  /** The alias of the partner's plain work id; it differs from {@link alias} for a delivery that only enriches. */
  readonly plain: DeliveryAlias | undefined;
  readonly known: WorkId | undefined;
  readonly dryRun: boolean;
  /** The index that works of the same title are found by; undefined before there is one. */
  readonly index: OpenIndex | undefined;
  /** Works of this title that the same chunk has just made, which no index has yet. */
  readonly recent: readonly Work[];
};

/** A delivery that only enriches is kept beside the partner's delivery of rights, and replaces none of it. */
export function aliasIdOf({
  partnerWorkId,
  enrichesOnly,
  addedBy = '',
}: {
  readonly partnerWorkId: string;
  readonly enrichesOnly?: true | undefined;
  readonly addedBy?: string | undefined;
}): string {
  return enrichesOnly === true ? `enriches:${addedBy}:${partnerWorkId}` : partnerWorkId;
}

/**
 * Which work a record is about: its ISWC's, else the one that its work id led to before, else the one work of the
 * same title with the same writers, one of them by IPI, else a new one. A dry run claims nothing; a new work then has no id.
 */
export async function identifyWork(
  world: Needs,
  record: WorkRecord,
  { mark, alias, plain, known, dryRun, ...among }: Known,
): Promise<{ readonly workId: WorkId | undefined; readonly likeness?: Likeness }> {
  if (known !== undefined) return { workId: known };
  const before = alias?.workId ?? plain?.workId;
  if (record.iswc !== undefined) {
    if (dryRun) return { workId: before };
    return { workId: await world.works.claimIswc(record.iswc, before ?? mark.workId) };
  }
  if (before !== undefined) return { workId: before };

  const likeness = await likenessOf(world, record, among);
  const twin = likeness.verdict === 'same' ? likeness.workIds[0] : undefined;
  if (dryRun) return { workId: twin, likeness };
  const workId = await world.works.claimAlias({ ...mark, workId: twin ?? mark.workId });
  return { workId, likeness };
}

/** Compares a record with the works of its title, by their writers. Two that are alike enough are a doubt, not a match. */
async function likenessOf(
  world: Needs,
  record: WorkRecord,
  { index, recent }: Pick<Known, 'index' | 'recent'>,
): Promise<Likeness> {
  const names = record.shares.map(({ name }) => name);
  const ids =
    index === undefined
      ? []
      : alikeWorks(index.catalogue, { title: record.title, names }).map((id) => WorkId.parse(id));
  const standing = await standingWorks(world, ids);
  const external = [...standing.values()].filter(({ origin }) => origin === 'external');
  const titled = eachOnce([...recent, ...external], ({ id }) => id);
  const degrees = titled.map((work) => ({
    id: work.id,
    degree: degreeOf(record, work),
    sure: isSure(record, work),
  }));
  const same = degrees.filter(({ degree, sure }) => sure && degree >= SAME).map(({ id }) => id);
  if (same.length === 1) return { verdict: 'same', workIds: same };
  const doubtful = degrees.filter(({ degree }) => degree >= DOUBTFUL).map(({ id }) => id);
  return { verdict: doubtful.length > 0 ? 'doubtful' : 'new', workIds: doubtful };
}

function degreeOf(record: WorkRecord, work: Work): number {
  return Math.max(0, ...work.deliveries.map(({ shares }) => writersInCommon(record.shares, shares)));
}

const isSure = (record: WorkRecord, work: Work): boolean =>
  work.deliveries.some(({ shares }) => shareIpi(record.shares, shares));
