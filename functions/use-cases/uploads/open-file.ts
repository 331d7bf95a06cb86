import { createHash } from 'node:crypto';
import { readPlaysCsv } from '#functions/formats/csv/read-plays-csv.ts';
import { detectFormat } from '#functions/formats/detect-format.ts';
import type { Parsed } from '#functions/formats/diagnostic.ts';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { partnerOfJob } from '#functions/use-cases/jobs/partner-of-job.ts';
import { REPERTOIRE_READERS } from '#functions/use-cases/repertoire/repertoire-readers.ts';
import { RepertoireFormat } from '#shared/schemas/partners.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'files' | 'partners' | 'mappings' | 'settings'>;
/** An ingestion's file under its reader. `sha256` is that of the bytes read so far: of the file, once all is read. */
export type OpenedFile = {
  readonly format: RepertoireFormat;
  readonly rows: AsyncIterable<Parsed<unknown>>;
  readonly sha256: () => string;
};

/** How many bytes tell one format from another. */
const HEAD_BYTES = 64 * 1024;
const TABLES: readonly RepertoireFormat[] = ['CSV', 'XLSX'];

/**
 * Opens an ingestion's file with the reader of the format that was named, else of the one that its content shows.
 * A format that is not known, or not enabled for the partner, fails the job and says which are.
 */
export async function openFile(world: Needs, job: JobRecord): Promise<OpenedFile> {
  const input = ingestionInput(job);
  const bytes = await world.files.stream(input);
  if (bytes === undefined) {
    const message = `There is no object ${input.key}. Make a new upload.`;
    throw new JobFailed([{ code: 'upload.absent', message }]);
  }
  const { head, whole } = await peekBytes(bytes, HEAD_BYTES);
  const hash = createHash('sha256');
  const source = hashing(whole, hash);
  const sha256 = () => hash.copy().digest('hex');
  if (job.kind === 'usage-ingestion') {
    return { format: 'CSV', rows: readPlaysCsv(source, { mapping: input.mapping }), sha256 };
  }
  const format = RepertoireFormat.safeParse(input.format).data ?? formatOf(head);
  const partner = await world.partners.find(partnerOfJob(job));
  const enabled = partner?.importFormats ?? RepertoireFormat.options;
  if (!enabled.includes(format)) {
    const message = `The file is ${format}, which ${partner?.name} is not set up to send; it may send ${enabled.join(', ')}.`;
    throw new JobFailed([{ code: 'format.unsupported', message }]);
  }
  const mapping = TABLES.includes(format) ? await mappingOf(world, job) : undefined;
  const mode = partner?.readingMode;
  const { homeTerritory: territory, ownDpid } = world.settings;
  const rows = REPERTOIRE_READERS[format](source, { territory, mapping, mode, ownDpid });
  return { format, rows, sha256 };
}

function formatOf(head: Uint8Array): RepertoireFormat {
  const detected = detectFormat(head);
  if ('format' in detected) return detected.format;
  throw new JobFailed([{ code: 'file.unknown-format', message: detected.unknown }]);
}

/** The mapping that came with the request, else the one that is stored for the partner. */
async function mappingOf(world: Needs, job: JobRecord): Promise<ColumnMapping | undefined> {
  const { mapping } = ingestionInput(job);
  return mapping ?? (await world.mappings.find(partnerOfJob(job)))?.mapping;
}

async function* hashing(
  source: AsyncIterable<Uint8Array>,
  hash: { update(bytes: Uint8Array): unknown },
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    hash.update(piece);
    yield piece;
  }
}
