import { readZipDirectory, ZIP_MAGIC, type ZipEntry } from '#functions/formats/archives/zip-directory.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { XLSX_LIMITS } from './limits.ts';
import { XLSX_REFUSALS } from './xlsx-refusals.ts';

/** A workbook's bytes and where its parts are in them. */
export type HeldWorkbook = { readonly file: Buffer; readonly parts: ReadonlyMap<string, ZipEntry> };

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Holds a workbook's bytes, still packed: texts may come after the cells that refer to them, so one pass is not enough.
 * A file that is not a workbook is recognised by its first bytes and not read further.
 */
export async function holdFile(
  source: AsyncIterable<Uint8Array>,
): Promise<HeldWorkbook | Omit<Diagnostic, 'line'>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    pieces.push(piece);
    size += piece.length;
    if (size > XLSX_LIMITS.fileBytes) return XLSX_REFUSALS.file;
    const wrong = size - piece.length < ZIP_MAGIC.length ? wrongStart(Buffer.concat(pieces)) : undefined;
    if (wrong !== undefined && size >= ZIP_MAGIC.length) return wrong;
  }
  const file = Buffer.concat(pieces);
  const wrong = file.length === 0 ? XLSX_REFUSALS.empty : wrongStart(file);
  if (wrong !== undefined) return wrong;
  const parts = readZipDirectory(file, XLSX_LIMITS);
  return typeof parts === 'string' ? XLSX_REFUSALS[parts] : { file, parts };
}

function wrongStart(bytes: Buffer): Omit<Diagnostic, 'line'> | undefined {
  const startsWith = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (startsWith(ZIP_MAGIC)) return undefined;
  return startsWith(OLE_MAGIC) ? XLSX_REFUSALS.old : XLSX_REFUSALS.noZip;
}
