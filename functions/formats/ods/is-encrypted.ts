import type { HeldWorkbook } from '#functions/formats/xlsx/hold-file.ts';
import { XLSX_LIMITS } from '#functions/formats/xlsx/limits.ts';
import { readWholePart } from '#functions/formats/xlsx/read-part.ts';

/** Whether a document has a password: its manifest then says how its parts are encrypted (OpenDocument 1.3 part 2, §4.5). */
export function isEncrypted(document: HeldWorkbook): boolean {
  let found = false;
  const part = { name: 'META-INF/manifest.xml', limitBytes: XLSX_LIMITS.partBytes };
  readWholePart(document, part, () => ({
    enter(element) {
      found ||= element === 'encryption-data';
    },
    leave() {},
    text() {},
  }));
  return found;
}
