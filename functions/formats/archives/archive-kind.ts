import { zipContentOf } from './zip-content.ts';

/** How files are packed together: those that are opened, and those that are only known. */
export type ArchiveKind = 'ZIP' | 'GZIP' | 'RAR' | '7Z';

const MAGICS = [
  { kind: 'GZIP', magic: [0x1f, 0x8b] },
  { kind: 'RAR', magic: [0x52, 0x61, 0x72, 0x21] },
  { kind: '7Z', magic: [0x37, 0x7a, 0xbc, 0xaf] },
] as const;

/**
 * Tells from the first bytes of a file whether it is an archive; workbooks, which are zips too, are none.
 *
 * @example
 * archiveKindOf(Buffer.of(0x1f, 0x8b, 8)); // → 'GZIP'
 */
export function archiveKindOf(head: Uint8Array): ArchiveKind | undefined {
  if (zipContentOf(head) === 'archive') return 'ZIP';
  return MAGICS.find(({ magic }) => magic.every((byte, at) => head[at] === byte))?.kind;
}
