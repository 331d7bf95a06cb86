import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { readRepertoireTable } from '#functions/formats/repertoire-tables/read-repertoire-table.ts';
import { surveyRepertoireTable } from '#functions/formats/repertoire-tables/survey-repertoire-table.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { oldWorkbook } from '#test/unit/formats/xls/old-workbook.ts';
import { inlineRows, workbook } from '#test/unit/formats/xlsx/workbook.ts';

/** A table as its sender keeps it, of `test/fixtures/as-sent/repertoire`. */
export const sent = (name: string): Buffer =>
  readFileSync(new URL(`../../../fixtures/as-sent/repertoire/${name}`, import.meta.url));

/** The same rows as a workbook, texts and all. */
export const asWorkbook = (rows: readonly (readonly string[])[]): Uint8Array =>
  workbook({ rows: inlineRows(rows) });
export const asOldWorkbook = (rows: readonly (readonly string[])[]): Uint8Array =>
  oldWorkbook([{ name: 'Works', rows }]);
export const rowsOf = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true });

export const survey = (file: string | Uint8Array, mapping: ColumnMapping = {}) =>
  surveyRepertoireTable(() => inPieces(file, 1000), { mapping });

/** What a table gives by the mapping that is proposed for it, an answer to each question included. */
export async function readAsProposed(file: string | Uint8Array, answers: ColumnMapping = {}) {
  const proposal = await survey(file, answers);
  if ('code' in proposal) return { proposal, rows: [] };
  const mapping = { ...proposal.mapping, ...answers };
  return { proposal, rows: await read(file, mapping) };
}

export const read = (file: string | Uint8Array, mapping: ColumnMapping) =>
  allOf(readRepertoireTable(inPieces(file, 1000), { territory: 'GH', mapping }));

/** A record as a line: `HL-1 Harbour Lantern T900… | Tansy Starmarsh 00900000127 C 33.34 | …`. */
export function lineOf(record: RepertoireRecord): string {
  if (record.noun === 'recording') {
    const { isrc, title, artist, durationSeconds, iswc, partnerWorkId } = record.recording;
    return [isrc, title, artist, durationSeconds, iswc ?? partnerWorkId].join(' | ');
  }
  if (record.noun === 'registration') throw new Error('a table has no registrations');
  const { partnerWorkId, title, iswc, isrcs, shares } = record.work;
  const parties = shares.map(({ name, ipi, role, societyCode, percent }) =>
    [name, ipi, role, societyCode, percent].filter((one) => one !== undefined).join(' '),
  );
  const head = [partnerWorkId, title, iswc, ...isrcs].filter((one) => one !== undefined).join(' ');
  return [head, ...parties].join(' | ');
}

export const linesOf = (rows: Awaited<ReturnType<typeof read>>): readonly string[] =>
  rows.flatMap((row) => (row.kind === 'record' ? [lineOf(row.record)] : []));
/** Errors and warnings, by their line and code. */
export const saidOf = (rows: Awaited<ReturnType<typeof read>>): readonly string[] =>
  rows.flatMap((row) => {
    if (row.kind === 'file') return [row.diagnostic.code];
    if (row.kind === 'record') return row.warnings.map(({ line, code }) => `${line} ${code}`);
    return row.kind === 'rejected' ? row.diagnostics.map(({ line, code }) => `${line} ${code}`) : [];
  });
