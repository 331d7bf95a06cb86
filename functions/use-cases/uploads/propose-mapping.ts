import { firstBytes } from '#functions/formats/peek-bytes.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { uploadOf } from '#functions/use-cases/uploads/ingest-file.ts';
import { receiveUpload } from '#functions/use-cases/uploads/receive-upload.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { PartnerId, UploadId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import type { Upload } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'partners' | 'uploads' | 'files'> & Parameters<typeof receiveUpload>[0];
/** How many bytes tell one format from another. */
const HEAD_BYTES = 64 * 1024;
/** How much of a table is looked through while a person waits; the ingestion itself looks through all of it. */
const MOST_BYTES = 8 * 1024 ** 2;
const TABLES: readonly string[] = ['CSV', 'XLSX', 'XLS', 'ODS'];

/**
 * Proposes how the columns of an uploaded table may be named, from its header and the rows of its first 8 MB; nothing is stored
 * and nothing ingested. Refused for what is no table, and while the file has not arrived.
 */
export async function proposeMapping(
  world: Needs,
  caller: Caller,
  { partnerId, uploadId }: { partnerId: PartnerId; uploadId: UploadId },
): Promise<MappingProposal> {
  const partner = await visiblePartner(world, caller, partnerId);
  await uploadOf(world, uploadId, partner);
  const upload = await receiveUpload(world, uploadId);
  if (upload === undefined || upload.status !== 'arrived')
    throw new Refusal('upload.not-arrived', upload?.mismatch ?? undefined);
  const head = await firstBytes(again(world, upload), HEAD_BYTES);
  // The API starts without readers of files: few calls need one.
  const { detectFormat } = await import('#functions/formats/detect-format.ts');
  const detected = detectFormat(head);
  if (!('format' in detected)) throw new Refusal('format.unsupported', detected.unknown);
  if (!TABLES.includes(detected.format))
    throw new Refusal('format.unsupported', `The file is ${detected.format}, whose fields need no mapping.`);
  if (detected.format !== 'CSV' && upload.sizeBytes > MOST_BYTES)
    throw new Refusal(
      'format.unsupported',
      'The workbook is too large to look at here. Ingest it with `confirm`: its job proposes the mapping.',
    );
  const { surveyRepertoireTable } = await import(
    '#functions/formats/repertoire-tables/survey-repertoire-table.ts'
  );
  const found = await surveyRepertoireTable(() => again(world, upload), { fileName: upload.fileName });
  if ('severity' in found) throw new Refusal('format.unsupported', found.message);
  const { columns, notUnderstood, questions, assumed, rows } = found;
  return {
    ...found,
    columns: [...columns],
    notUnderstood: [...notUnderstood],
    questions: [...questions],
    assumed: [...assumed],
    rows: rows.map((row) => [...row]),
    read: [],
  };
}

/** The beginning of a file: of a table in text so much of it tells enough, and a person waits. */
async function* again({ files }: Pick<World, 'files'>, upload: Upload): AsyncGenerator<Uint8Array> {
  const bytes = await files.stream(upload);
  if (bytes === undefined) throw new Refusal('upload.not-arrived');
  let given = 0;
  for await (const piece of bytes) {
    yield piece;
    given += piece.length;
    if (given >= MOST_BYTES) return;
  }
}
