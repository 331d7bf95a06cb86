/** What is in a compound file, as Office wrote them before 2007. */
export type OleContent = 'workbook' | 'password' | 'document';

const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const named = (name: string): Buffer => Buffer.from(name, 'utf16le');
/** Names of streams by what has them ([MS-XLS] §2.1.2, [MS-OFFCRYPTO] §2.3.4.4, [MS-DOC] §2.1). */
const STREAMS = [
  { stream: named('EncryptedPackage'), content: 'password' },
  { stream: named('WordDocument'), content: 'document' },
  { stream: named('PowerPoint Document'), content: 'document' },
] as const;

/**
 * Tells from the first bytes of a file whether it is a compound file, and of what; undefined where it is none. Its
 * directory may stand further on, so what nothing else shows counts as a workbook.
 */
export function oleContentOf(head: Uint8Array): OleContent | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (!bytes.subarray(0, OLE_MAGIC.length).equals(OLE_MAGIC)) return undefined;
  return STREAMS.find(({ stream }) => bytes.includes(stream))?.content ?? 'workbook';
}
