import { strToU8, zipSync } from 'fflate';

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** An OpenDocument spreadsheet as LibreOffice packs it, of the XML of its tables and styles. */
export function odsFile(tables: string, { styles = '', manifest = '' } = {}): Uint8Array {
  const content =
    `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8(TYPE), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  });
}

/** A row of texts. */
export const odsRow = (...texts: readonly string[]): string =>
  `<table:table-row>${texts.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
