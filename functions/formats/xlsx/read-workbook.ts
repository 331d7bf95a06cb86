import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { readWholePart } from './read-part.ts';
import { readRelations } from './read-relations.ts';
import { XLSX_REFUSALS } from './xlsx-refusals.ts';

/** Which parts hold what is read: the sheets that are not hidden, the shared texts and the styles. */
export type Workbook = {
  /** In their order; the first of all where every one is hidden. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly hidden: readonly string[];
  readonly strings: string;
  readonly styles: string;
  /** Whether days count from 1904, as on old Macintoshes. */
  readonly isFrom1904: boolean;
};

type Sheet = { readonly name: string; readonly relation: string; readonly isHidden: boolean };

/** Finds the parts of a workbook through its relations (ECMA-376 part 1, §18.2; part 2, §9.3). */
export function readWorkbook(workbook: HeldWorkbook): Workbook | Omit<Diagnostic, 'line'> {
  const top = readRelations(workbook, '');
  if ('code' in top) return top;
  const name = top.byType('officeDocument') ?? 'xl/workbook.xml';
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  const refusal = readWholePart(workbook, { name, limitBytes: XLSX_LIMITS.partBytes }, () => ({
    enter(element, attributes) {
      if (element === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', relation: relationOf(attributes), isHidden });
    },
    leave() {},
    text() {},
  }));
  if (refusal !== undefined) return refusal;
  const relations = readRelations(workbook, name);
  if ('code' in relations) return relations;
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const read = (visible.length > 0 ? visible : sheets.slice(0, 1)).flatMap(({ name, relation }) => {
    const part = relations.byId(relation);
    return part !== undefined && workbook.parts.has(part) && !isChart(part) ? [{ name, part }] : [];
  });
  if (read.length === 0) return XLSX_REFUSALS.noSheet;
  return {
    sheets: read,
    hidden: sheets.filter((one) => one.isHidden && visible.length > 0).map(({ name }) => name),
    strings: relations.byType('sharedStrings') ?? 'xl/sharedStrings.xml',
    styles: relations.byType('styles') ?? 'xl/styles.xml',
    isFrom1904,
  };
}

/** A sheet that is a chart has no cells (ECMA-376 part 1, §12.3.2). */
const isChart = (part: string): boolean => part.includes('chartsheets/');

/** `r:id`, whatever its prefix; `sheetId` is another thing. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
}
