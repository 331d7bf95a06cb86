import { createHash } from 'node:crypto';
import { detectFormat } from '#functions/formats/detect-format.ts';
import type { Parsed } from '#functions/formats/diagnostic.ts';
import { firstBytes } from '#functions/formats/peek-bytes.ts';
import type { PlayRecord, RepertoireRecord } from '#functions/formats/records.ts';
import type { Proposal } from '#functions/formats/tables/proposal.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { fileNameOf } from '#functions/use-cases/jobs/file-name-of.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { partnerOfJob } from '#functions/use-cases/jobs/partner-of-job.ts';
import { type SourceFile, sourceFile } from '#functions/use-cases/jobs/source-file.ts';
import { REPERTOIRE_READERS } from '#functions/use-cases/repertoire/repertoire-readers.ts';
import { openPlayLog } from '#functions/use-cases/uploads/open-play-log.ts';
import { openRepertoireTable } from '#functions/use-cases/uploads/open-repertoire-table.ts';
import { withTrouble } from '#functions/use-cases/uploads/with-trouble.ts';
import { RepertoireFormat } from '#shared/schemas/partners.ts';

type Needs = Parameters<typeof openPlayLog>[0] & Pick<World, 'files' | 'partners' | 'settings' | 'uploads'>;
type Rows = AsyncIterable<Parsed<RepertoireRecord> | Parsed<PlayRecord>>;

/** An ingestion's file, opened: under its reader, with a question, or an archive of several. */
export type OpenedFile =
  | {
      readonly kind: 'read';
      readonly format: RepertoireFormat;
      readonly rows: Rows;
      /** Of the bytes read so far: of the file, once all is read. Play logs have none: they are no messages. */
      readonly sha256?: () => string;
    }
  | { readonly kind: 'ask'; readonly proposal: Proposal; readonly preview: Rows }
  | Extract<SourceFile, { kind: 'archive' }>;

/** How many bytes tell one format from another. */
const HEAD_BYTES = 64 * 1024;
const TABLES: readonly RepertoireFormat[] = ['CSV', 'XLSX'];

/**
 * Opens an ingestion's file: a play log as a table, repertoire with the reader of the format that was named, else of the one
 * that its content shows. A format that is not known, or not enabled for the partner, fails the job and says which are.
 */
export async function openFile(world: Needs, job: JobRecord): Promise<OpenedFile> {
  const source = await sourceFile(world, ingestionInput(job), await fileNameOf(world, job));
  if (source.kind === 'archive') return source;
  return job.kind === 'usage-ingestion' ? openLog(world, job, source) : openRepertoire(world, job, source);
}

type OneFile = Extract<SourceFile, { kind: 'file' }>;

async function openLog(world: Needs, job: JobRecord, file: OneFile): Promise<OpenedFile> {
  const opened = await openPlayLog(world, job, file);
  return opened.kind === 'ask' ? opened : { ...opened, format: 'CSV' };
}

async function openRepertoire(world: Needs, job: JobRecord, file: OneFile): Promise<OpenedFile> {
  const head = await firstBytes((await file.open()).bytes, HEAD_BYTES);
  const format = RepertoireFormat.safeParse(ingestionInput(job).format).data ?? formatOf(head);
  const partner = await world.partners.find(partnerOfJob(job));
  const enabled = partner?.importFormats ?? RepertoireFormat.options;
  if (!enabled.includes(format)) {
    const message = `The file is ${format}, which ${partner?.name} is not set up to send; it may send ${enabled.join(', ')}.`;
    throw new JobFailed([{ code: 'format.unsupported', message }]);
  }
  const hash = createHash('sha256');
  const sha256 = () => hash.copy().digest('hex');
  if (TABLES.includes(format)) {
    const through = (source: AsyncIterable<Uint8Array>) => hashing(source, hash);
    const opened = await openRepertoireTable(world, job, { ...file, through });
    return opened.kind === 'ask' ? opened : { ...opened, format, sha256 };
  }
  const { bytes, trouble } = await file.open();
  const { homeTerritory: territory, ownDpid } = world.settings;
  const options = { territory, mode: partner?.readingMode, ownDpid };
  const rows = REPERTOIRE_READERS[format](hashing(bytes, hash), options);
  return { kind: 'read', format, rows: withTrouble(rows, trouble), sha256 };
}

function formatOf(head: Uint8Array): RepertoireFormat {
  const detected = detectFormat(head);
  // Whoever may send workbooks may send them of any kind.
  if ('format' in detected) return RepertoireFormat.safeParse(detected.format).data ?? 'XLSX';
  throw new JobFailed([{ code: 'file.unknown-format', message: detected.unknown }]);
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
