import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from '#functions/formats/xlsx/hold-file.ts';
import { XLSX_LIMITS } from '#functions/formats/xlsx/limits.ts';
import { readWholePart } from '#functions/formats/xlsx/read-part.ts';
import { ODS_LIMITS } from './limits.ts';

/** A table of a document, and whether it is shown. */
export type OdsSheet = { readonly name: string; readonly isHidden: boolean };

/**
 * The tables of an OpenDocument spreadsheet in their order (OpenDocument 1.3 part 3, §9.1.2); one is hidden where its
 * style does not display it (§20.251). Reads the content once without its cells.
 */
export function readOdsSheets(
  document: HeldWorkbook,
  name: string,
): readonly OdsSheet[] | Omit<Diagnostic, 'line'> {
  const sheets: OdsSheet[] = [];
  const undisplayed = new Set<string>();
  let style = '';
  const refusal = readWholePart(document, { name, limitBytes: XLSX_LIMITS.sheetBytes }, (parser) => ({
    enter(element, attributes) {
      if (element === 'style') style = attributes['style:name'] ?? '';
      if (element === 'table-properties' && attributes['table:display'] === 'false') undisplayed.add(style);
      if (element !== 'table') return;
      parser.pass();
      if (sheets.length >= ODS_LIMITS.sheets) return;
      const isHidden = undisplayed.has(attributes['table:style-name'] ?? '');
      sheets.push({ name: attributes['table:name'] ?? '', isHidden });
    },
    leave() {},
    text() {},
  }));
  return refusal ?? sheets;
}
