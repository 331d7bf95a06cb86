import { strToU8, zipSync } from 'fflate';

/** One part of a workbook: XML within the element that Excel writes it in. */
type Parts = {
  readonly rows?: string;
  readonly strings?: string;
  readonly xfs?: string;
  readonly numFmts?: string;
  readonly workbook?: string;
  /** Parts that stand beside or in the place of those that are made. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
};

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...pairs: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${pairs.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A workbook as Excel packs it, the sheet before the texts that it shares. */
export function workbook({
  rows = '',
  strings = '',
  xfs = '',
  numFmts = '',
  workbook = '',
  others = {},
}: Parts): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      workbook === ''
        ? '<workbook xmlns:r="x"><sheets><sheet name="Works" sheetId="7" r:id="rId1"/></sheets></workbook>'
        : workbook,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="y"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...others,
  };
  const packed = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(packed), { level: 6 });
}

/** Rows of texts that stand in their cells. */
export function inlineRows(table: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return table.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}
