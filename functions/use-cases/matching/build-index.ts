import * as z from 'zod';
import { started } from '#functions/domain/jobs/started.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import { entriesOfLayer } from '#functions/domain/matching/index/entries-of-layer.ts';
import { workOfEntry } from '#functions/domain/matching/index/entry-id.ts';
import { partOfIndex } from '#functions/domain/matching/index/part-of-index.ts';
import { type IndexWriting, startIndex } from '#functions/domain/matching/index/start-index.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import type { CatalogueChange, JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { extendIndex } from '#functions/use-cases/matching/extend-index.ts';
import { keepLayer, nextLayerName } from '#functions/use-cases/matching/index-layer.ts';
import { openLayers } from '#functions/use-cases/matching/open-index.ts';
import { readRepertoire } from '#functions/use-cases/matching/read-repertoire.ts';
import { rematchesOf } from '#functions/use-cases/matching/rematches-of.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { JobId } from '#shared/ids.ts';
import type { CatalogueIndex, IndexLayerAt } from '#shared/schemas/matching.ts';

type Needs = Parameters<typeof openLayers>[0] &
  Pick<World, 'clock' | 'ids' | 'jobs' | 'partners' | 'works' | 'recordings' | 'cycles' | 'commit'>;
const Input = z.object({ from: z.enum(['layers', 'repertoire']) });

/** A base with more entries than this is split into parts, each small enough for one function to build and hold. */
const MOST_ENTRIES_OF_A_PART = 1_500_000;
const MAX_TRIES = 3;

/**
 * Builds a new base of the index: merged from the current artefacts, or read from every work if that is asked for or an
 * artefact cannot be read. Additions that come meanwhile stay beside it. The old artefacts stay in the bucket, because
 * decisions name them.
 */
export async function buildIndex(world: Needs, jobId: JobId): Promise<void> {
  const job = await advanceJob(world, jobId, (now) => started(now, world.clock.now()));
  await extendIndex(world, jobId);
  const built = await builtAndRegistered(world, job);
  await advanceJob(world, jobId, (now) =>
    succeeded({ ...now, progress: { done: 1, total: 1 } }, world.clock.now(), {
      counts: { entries: built.layers.reduce((sum, { entries }) => sum + entries, 0) },
      result: { from: built.isReread ? 'repertoire' : 'layers' },
    }),
  );
  world.log('index.built', { jobId });
}

/** If two builds run at once, the slower one starts again from what the other has made. */
async function builtAndRegistered(world: Needs, job: JobRecord): Promise<Built> {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const current = await world.catalogue.current();
    const merged =
      Input.parse(job.input).from === 'layers' ? await mergeLayers(world, job, current) : undefined;
    const built = merged ?? (await buildFromRepertoire(world, job, current));
    if (await register(world, job, { built, replaced: current?.layers ?? [] })) return built;
  }
  throw new Error(`the index was built anew ${MAX_TRIES} times while ${job.id} built it`);
}

type Built = {
  readonly layers: readonly IndexLayerAt[];
  readonly covers: Readonly<Record<string, string>>;
  readonly changes: readonly CatalogueChange[];
  /** It was read from every work, so plays that wait may find their work now. */
  readonly isReread: boolean;
};

/** Undefined where there is nothing to merge or a layer cannot be read. */
async function mergeLayers(
  world: Needs,
  job: JobRecord,
  current: CatalogueIndex | undefined,
): Promise<Built | undefined> {
  if (current === undefined) return undefined;
  const index = await openLayers(world, current.layers, { isFallback: false });
  if (index === undefined) return undefined;
  const base = new Base(nextLayerName('base', current), index.catalogue.entries);
  for (const layer of index.catalogue.layers) {
    for (const entry of entriesOfLayer(layer)) base.partOf(entry.id).addNormalised(entry);
  }
  return { layers: await base.keep(world, job), covers: current.covers, changes: [], isReread: false };
}

async function buildFromRepertoire(
  world: Needs,
  job: JobRecord,
  current: CatalogueIndex | undefined,
): Promise<Built> {
  const changes = await world.catalogue.changes();
  const summaries = await Promise.all(
    (await world.partners.all()).map(({ id }) => world.partners.repertoire(id)),
  );
  const known = summaries.flatMap((summary) => (summary === undefined ? [] : [summary]));
  const expected = known.reduce((sum, { works, recordings }) => sum + works + recordings, 0);
  const base = new Base(nextLayerName('base', current), expected);
  for await (const entry of readRepertoire(world)) base.partOf(entry.id).add(entry);
  const covers = Object.fromEntries(known.map(({ partnerId, lastJobId }) => [partnerId, lastJobId]));
  return { layers: await base.keep(world, job), covers, changes, isReread: true };
}

/** A base while it is written, in as many parts as it needs. */
class Base {
  readonly #name: string;
  readonly #parts: readonly IndexWriting[];

  constructor(name: string, expectedEntries: number) {
    const parts = Math.max(1, Math.ceil(expectedEntries / MOST_ENTRIES_OF_A_PART));
    this.#name = name;
    this.#parts = Array.from({ length: parts }, () => startIndex('base', name));
  }

  partOf(entryId: string): IndexWriting {
    const part = this.#parts[partOfIndex(workOfEntry(entryId), this.#parts.length)];
    if (part === undefined) throw new Error('an entry belongs to no part of the index');
    return part;
  }

  async keep(world: Needs, { id }: JobRecord): Promise<readonly IndexLayerAt[]> {
    const kept: IndexLayerAt[] = [];
    for (const part of this.#parts) {
      const entries = part.count();
      kept.push(
        await keepLayer(world, { kind: 'base', name: this.#name, entries, bytes: part.finish(), jobId: id }),
      );
    }
    return kept;
  }
}

type Registration = { readonly built: Built; readonly replaced: readonly IndexLayerAt[] };

/**
 * Replaces the artefacts that the new base was made from; those added meanwhile stay after it. False if one of the
 * replaced artefacts is gone, because another build was quicker.
 */
async function register(world: Needs, job: JobRecord, { built, replaced }: Registration): Promise<boolean> {
  const old = new Set(replaced.map(({ key }) => key));
  const isRegistered = await retryStale(async () => {
    const before = await world.catalogue.current();
    const standing = before?.layers ?? [];
    if (standing.filter(({ key }) => old.has(key)).length < old.size) return false;
    const after: CatalogueIndex = {
      id: 'current',
      layers: [...built.layers, ...standing.filter(({ key }) => !old.has(key))],
      previous: standing,
      covers: { ...built.covers, ...newerCovers(before, built) },
      matchedBy: before?.matchedBy ?? TRAINED_MODEL.version,
      updatedAt: world.clock.now(),
      version: (before?.version ?? 0) + 1,
    };
    const actor = `job:${job.id}`;
    const rematches = built.isReread ? await rematchesOf(world, actor) : [];
    await world.commit({
      actor,
      changes: [{ kind: 'catalogueIndex', action: 'index.built', before, after }, ...rematches],
    });
    return true;
  });
  if (isRegistered) await world.catalogue.forget(built.changes);
  return isRegistered;
}

/** Ingestions that were added while the base was built. */
function newerCovers(
  before: CatalogueIndex | undefined,
  { covers }: Built,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(before?.covers ?? {}).filter(([partnerId, jobId]) => jobId > (covers[partnerId] ?? '')),
  );
}
