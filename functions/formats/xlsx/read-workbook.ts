import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { readWholePart } from './read-part.ts';
import { readRelations } from './read-relations.ts';
import { XLSX_REFUSALS } from './xlsx-refusals.ts';

/** Which parts hold what is read: the first sheet that is not hidden, the shared texts and the styles. */
export type Workbook = {
  readonly sheet: string;
  readonly strings: string;
  readonly styles: string;
  /** Whether days count from 1904, as on old Macintoshes. */
  readonly isFrom1904: boolean;
};

type Sheet = { readonly relation: string; readonly isHidden: boolean };

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
      sheets.push({ relation: relationOf(attributes), isHidden });
    },
    leave() {},
    text() {},
  }));
  if (refusal !== undefined) return refusal;
  const relations = readRelations(workbook, name);
  if ('code' in relations) return relations;
  const first = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  const sheet = first === undefined ? undefined : relations.byId(first.relation);
  if (sheet === undefined || !workbook.parts.has(sheet)) return XLSX_REFUSALS.noSheet;
  return {
    sheet,
    strings: relations.byType('sharedStrings') ?? 'xl/sharedStrings.xml',
    styles: relations.byType('styles') ?? 'xl/styles.xml',
    isFrom1904,
  };
}

/** `r:id`, whatever its prefix; `sheetId` is another thing. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
}
