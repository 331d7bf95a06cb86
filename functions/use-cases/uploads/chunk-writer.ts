import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { World } from '#functions/ports/world.ts';
import { type ChunkItem, chunkFile, chunkKey, type Retraction } from '#functions/use-cases/jobs/chunks.ts';
import type { JobId } from '#shared/ids.ts';

/** About as many records as one step of the machine takes. */
export const CHUNK_RECORDS = 1000;
/** A work's recordings stay with it, so a chunk may be longer; at this many rows it ends wherever it is. */
const MOST_RECORDS = 2 * CHUNK_RECORDS;

type Row = Extract<Parsed<unknown>, { kind: 'record' | 'rejected' }>;

/** Writes rows as chunk objects, in the order of the file, holding one chunk at a time, as text. */
export class ChunkWriter {
  readonly #world: Pick<World, 'files' | 'settings'>;
  readonly #jobId: JobId;
  readonly #spans: { readonly from: number; readonly to: number }[] = [];
  #records: string[] = [];
  #rejected: string[] = [];
  #span: { from: number; to: number } | undefined;
  #hasWork = false;

  constructor(world: Pick<World, 'files' | 'settings'>, jobId: JobId) {
    this.#world = world;
    this.#jobId = jobId;
  }

  get isEmpty(): boolean {
    return this.#spans.length === 0 && this.#span === undefined;
  }

  async take(row: Parsed<unknown>): Promise<void> {
    if (row.kind !== 'record' && row.kind !== 'rejected') return;
    const noun = nounOf(row);
    const mayFollowWork = this.#hasWork && noun === 'recording';
    const rows = this.#records.length + this.#rejected.length;
    if (rows >= (mayFollowWork ? MOST_RECORDS : CHUNK_RECORDS)) await this.#flush();
    (row.kind === 'record' ? this.#records : this.#rejected).push(JSON.stringify(row));
    this.#span ??= { from: row.line, to: row.line };
    this.#span.to = row.line;
    this.#hasWork ||= noun === 'work';
  }

  async end(): Promise<void> {
    await this.#flush();
  }

  /** The chunks that were written, each with the retractions that reach into it. */
  items(retractions: readonly Retraction[]): readonly ChunkItem[] {
    return this.#spans.map(({ from, to }, index) => {
      const retracted = retractions.filter(({ fromLine, toLine }) => fromLine <= to && from <= toLine);
      return { jobId: this.#jobId, chunk: index + 1, ...(retracted.length > 0 && { retracted }) };
    });
  }

  async #flush(): Promise<void> {
    if (this.#span === undefined) return;
    this.#spans.push(this.#span);
    const file = chunkFile({ records: this.#records, rejected: this.#rejected });
    this.#span = undefined;
    this.#records = [];
    this.#rejected = [];
    this.#hasWork = false;
    const at = { bucket: this.#world.settings.workBucket, key: chunkKey(this.#jobId, this.#spans.length) };
    await this.#world.files.put(at, file, 'application/json');
  }
}

/** What a row of repertoire is about; nothing where it is of another kind. */
function nounOf(row: Row): unknown {
  if (row.kind === 'rejected') return undefined;
  const { record } = row;
  return typeof record === 'object' && record !== null && 'noun' in record ? record.noun : undefined;
}
