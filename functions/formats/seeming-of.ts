import { zipContentOf } from './archives/zip-content.ts';
import { oleContentOf } from './xls/ole-content.ts';

/** What a file seems to be that is of no format which is taken, as the end of a sentence. */
export type Seeming = { readonly is: string; readonly isLocked: boolean };

const MAGICS = [
  { sign: [0x25, 0x50, 0x44, 0x46], is: 'is a PDF' },
  { sign: [0x52, 0x61, 0x72, 0x21], is: 'is a RAR archive; send the file that is in it' },
  { sign: [0x37, 0x7a, 0xbc, 0xaf], is: 'is a 7z archive; send the file that is in it' },
  { sign: [0x89, 0x50, 0x4e, 0x47], is: 'is a picture' },
  { sign: [0xff, 0xd8, 0xff], is: 'is a picture' },
  { sign: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: 'is a text document (.rtf)' },
] as const;

/** A compound file is no shorter than its header and one sector ([MS-CFB] §2.2). */
const LEAST_OLE_BYTES = 1024;

/** Tells by the first bytes of a file whether it is something that nothing here reads. */
export function seemingOf(head: Uint8Array): Seeming | undefined {
  const magic = MAGICS.find(({ sign }) => sign.every((byte, at) => head[at] === byte));
  if (magic !== undefined) return { is: magic.is, isLocked: false };
  if (zipContentOf(head) === 'document')
    return { is: 'is an Office document, but no workbook', isLocked: false };
  const ole = oleContentOf(head);
  if (ole === 'password') return { is: 'is a workbook with a password', isLocked: true };
  if (ole === 'document') return { is: 'is an old Office document, but no workbook', isLocked: false };
  if (ole !== undefined && head.length < LEAST_OLE_BYTES)
    return { is: 'is an old Excel file (.xls) that is cut short', isLocked: false };
  return undefined;
}
