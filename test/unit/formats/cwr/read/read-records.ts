import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { allOf } from '#test/support/all-of.ts';
import { sampleBytes, sampleName } from '#test/support/cwr/edit-sample.ts';
import { inPieces } from '#test/support/in-pieces.ts';

/** As any format of repertoire is read. */
const reader: RepertoireReader = readCwr;
export const read = (file: string | Uint8Array, territory = 'GH') =>
  allOf(reader(inPieces(typeof file === 'string' ? Buffer.from(file, 'latin1') : file), { territory }));
/** As it is read for a partner whose files are read as they come. */
export const readTolerantly = (file: string | Uint8Array) =>
  allOf(
    reader(inPieces(typeof file === 'string' ? Buffer.from(file, 'latin1') : file), {
      territory: 'GH',
      mode: 'tolerant',
    }),
  );
export const readSample = (version: CwrVersion, territory?: string) =>
  read(sampleBytes(sampleName(version)), territory);

type Rows = Awaited<ReturnType<typeof read>>;
export const worksOf = (rows: Rows) =>
  rows.flatMap((row) => (row.kind === 'record' && row.record.noun === 'work' ? [row.record.work] : []));
export const recordingsOf = (rows: Rows) =>
  rows.flatMap((row) =>
    row.kind === 'record' && row.record.noun === 'recording' ? [row.record.recording] : [],
  );
/** `name percent` of each party of the first work, or of another. */
export const sharesOf = (rows: Rows, work = 0) =>
  worksOf(rows)[work]?.shares.map(({ name, percent }) => `${name} ${percent ?? '-'}`);
