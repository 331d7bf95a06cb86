import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { type HeldWorkbook, holdFile } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { MergedCells } from './merged-cells.ts';
import { readMerges } from './read-merges.ts';
import { readPart } from './read-part.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook } from './read-workbook.ts';
import { type CellSources, SheetListener, type SheetRow } from './sheet-listener.ts';

type Refusal = Omit<Diagnostic, 'line'>;

/** The sheets of a workbook that are read, in their order, and the names of those that are hidden. */
export type OpenedSheets = {
  readonly sheets: readonly {
    readonly name: string;
    /** Its rows as they stand, in batches; a refusal ends them. */
    readonly rows: () => Generator<readonly SheetRow[] | Refusal>;
  }[];
  readonly hidden: readonly string[];
};

/**
 * Opens an Excel workbook: its visible sheets, or its first where all are hidden. The packed file and its shared texts
 * are held, the sheets are not.
 */
export async function openSheets(source: AsyncIterable<Uint8Array>): Promise<OpenedSheets | Refusal> {
  const held = await holdFile(source);
  if ('code' in held) return held;
  const workbook = readWorkbook(held);
  if ('code' in workbook) return workbook;
  const styles = readStyles(held, workbook.styles);
  if ('code' in styles) return styles;
  const strings = readStrings(held, workbook.strings);
  if ('code' in strings) return strings;
  const sources = { styles, strings, isFrom1904: workbook.isFrom1904 };
  const sheets = workbook.sheets.map(({ name, part }) => ({
    name,
    rows: () => sheetRows(held, part, sources),
  }));
  return { sheets, hidden: workbook.hidden };
}

function* sheetRows(
  held: HeldWorkbook,
  name: string,
  sources: CellSources,
): Generator<readonly SheetRow[] | Refusal> {
  const merged = new MergedCells(readMerges(held, name));
  const listening: { to?: SheetListener } = {};
  const steps = readPart(held, { name, limitBytes: XLSX_LIMITS.sheetBytes }, (parser) => {
    listening.to = new SheetListener(parser, { ...sources, merged });
    return listening.to;
  });
  for (const refusal of steps) {
    const rows = listening.to?.take() ?? [];
    if (rows.length > 0) yield rows;
    if (refusal !== undefined) yield refusal;
  }
}
