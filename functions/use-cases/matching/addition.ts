import { type IndexWriting, startIndex } from '#functions/domain/matching/index/start-index.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { CatalogueChange, JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { diffKey } from '#functions/use-cases/jobs/chunks.ts';
import {
  type Described,
  describeRecordings,
  describeWorks,
} from '#functions/use-cases/matching/describe-works.ts';
import { WorkId } from '#shared/ids.ts';
import { RepertoireChanges } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'files' | 'settings' | 'works' | 'recordings'>;
/** How many chunks of an ingestion are read at once; and the recordings of how many works. */
const CHUNKS_AT_ONCE = 4;
const AT_ONCE = 8;

/**
 * An artefact while it is written: one beside the base, or the first one. Each work is described once, as it is now.
 */
export class Addition {
  readonly #index: OpenIndex | undefined;
  readonly #writing: IndexWriting;
  readonly #done = new Set<string>();
  #removed = 0;

  constructor(kind: 'base' | 'delta', name: string, index: OpenIndex | undefined) {
    this.#index = index;
    this.#writing = startIndex(kind, name);
  }

  /** How many entries it has. */
  get entries(): number {
    return this.#writing.count();
  }

  get isEmpty(): boolean {
    return this.entries === 0 && this.#removed === 0;
  }

  finish(): Uint8Array {
    return this.#writing.finish();
  }

  /** Adds what an ingestion changed, as the diffs of its chunks name it. */
  async takeJob(world: Needs, job: JobRecord): Promise<void> {
    const chunks = Array.from({ length: job.progress.total }, (_, at) => at + 1);
    await inParallel(chunks, CHUNKS_AT_ONCE, (chunk) => this.#takeChunk(world, job, chunk));
  }

  async #takeChunk(world: Needs, job: JobRecord, chunk: number): Promise<void> {
    const at = { bucket: world.settings.workBucket, key: diffKey(job.id, chunk) };
    const bytes = await world.files.read(at);
    if (bytes === undefined) return;
    const changes = RepertoireChanges.parse(JSON.parse(new TextDecoder().decode(bytes)));
    await this.#takeWorks(
      world,
      changes.flatMap(({ noun, id }) => (noun === 'work' && id !== null ? [WorkId.parse(id)] : [])),
    );
    await this.#takeRecordings(
      world,
      changes.flatMap(({ noun, ref }) => (noun === 'recording' ? [ref] : [])),
    );
  }

  /** Adds works that people changed, with their recordings: a merge moves these to another work. */
  async takeChanges(world: Needs, changes: readonly CatalogueChange[]): Promise<void> {
    const workIds = [...new Set(changes.map(({ workId }) => workId))];
    await this.#takeWorks(world, workIds);
    const recordings = await inParallel(workIds, AT_ONCE, (id) => world.recordings.ofWork(id));
    await this.#takeRecordings(
      world,
      recordings.flat().map(({ isrc }) => isrc),
    );
  }

  async #takeWorks(world: Needs, workIds: readonly WorkId[]): Promise<void> {
    this.#take(await describeWorks(world, this.#fresh(workIds)));
  }

  async #takeRecordings(world: Needs, isrcs: readonly string[]): Promise<void> {
    const recordings = await world.recordings.byIsrc(this.#fresh(isrcs));
    this.#take(await describeRecordings(world, [...recordings.values()], this.#index?.catalogue));
  }

  #fresh<Name extends string>(names: readonly Name[]): readonly Name[] {
    const fresh = [...new Set(names)].filter((name) => !this.#done.has(name));
    for (const name of fresh) this.#done.add(name);
    return fresh;
  }

  #take({ entries, removed }: Described): void {
    for (const entry of entries) this.#writing.add(entry);
    for (const id of removed) this.#writing.remove(id);
    this.#removed += removed.length;
  }
}
