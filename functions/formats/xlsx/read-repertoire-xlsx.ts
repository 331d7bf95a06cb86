import { recordsOf } from '#functions/formats/csv/read-records.ts';
import { repertoireReading } from '#functions/formats/csv/repertoire-layout.ts';
import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { readXlsx } from './read-xlsx.ts';

/**
 * Reads works or recordings from the first sheet of an Excel workbook, by the layouts of CSV. Lines are the sheet's
 * rows. See {@link readXlsx} for what of a workbook is read, and `docs/formats/xlsx.md`.
 *
 * @example
 * for await (const row of readRepertoireXlsx(object.Body, { territory: 'GH', mapping: { title: 'Work Title' } })) …
 */
export const readRepertoireXlsx: RepertoireReader = (source, { mapping }) =>
  recordsOf(readXlsx(source), repertoireReading({ mapping }));
