import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A zip archive of texts or bytes by their names. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/** A file packed by gzip. */
export const gzipped = (content: string | Uint8Array): Uint8Array => gzipSync(content);
