import type { ProposedMapping } from '#functions/formats/csv/propose-mapping.ts';
import type { TableHead } from '#functions/formats/csv/read-table-head.ts';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { uploadOf } from '#functions/use-cases/uploads/ingest-file.ts';
import { receiveUpload } from '#functions/use-cases/uploads/receive-upload.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { PartnerId, UploadId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'partners' | 'uploads' | 'files'> & Parameters<typeof receiveUpload>[0];
/** How many bytes tell one format from another. */
const HEAD_BYTES = 64 * 1024;
const TABLES: readonly string[] = ['CSV', 'XLSX'];

/**
 * Proposes how the columns of an uploaded table may be named, from its header and its first rows; nothing is stored
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
  const bytes = await world.files.stream(upload);
  if (bytes === undefined) throw new Refusal('upload.not-arrived');
  const { head, whole } = await peekBytes(bytes, HEAD_BYTES);
  // The API starts without readers of files: few calls need one.
  const { detectFormat } = await import('#functions/formats/detect-format.ts');
  const detected = detectFormat(head);
  if (!('format' in detected)) throw new Refusal('format.unsupported', detected.unknown);
  if (!TABLES.includes(detected.format))
    throw new Refusal('format.unsupported', `The file is ${detected.format}, whose fields need no mapping.`);
  const { readTableHead } = await import('#functions/formats/csv/read-table-head.ts');
  const table = await readTableHead(whole);
  bytes.destroy();
  if ('severity' in table) throw new Refusal('format.unsupported', table.message);
  const { proposeMapping: proposeColumns } = await import('#functions/formats/csv/propose-mapping.ts');
  const proposed = proposeColumns(table.header);
  return {
    columns: [...table.header],
    mapping: { ...proposed.mapping, ...(await scaleOf(table, proposed)) },
    confidence: { ...proposed.confidence },
    notUnderstood: [...proposed.notUnderstood],
    questions: [],
    assumed: [],
    read: [],
    rows: table.rows.map((row) => [...row]),
  };
}

/** Whether shares make 200 in all: the header does not say so, but the first rows may show it. */
async function scaleOf({ header, rows }: TableHead, { mapping }: ProposedMapping): Promise<ColumnMapping> {
  const { guessShareScale } = await import('#functions/formats/csv/guess-share-scale.ts');
  const position = header.indexOf(String(mapping['shares'] ?? ''));
  const scale = position === -1 ? undefined : guessShareScale(rows.map((row) => row[position] ?? ''));
  return scale === undefined || scale === 100 ? {} : { shareScale: scale };
}
