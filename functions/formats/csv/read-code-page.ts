import iconv from 'iconv-lite';
import { type CodePage, pickCodePage } from './code-pages.ts';

/** Bytes of one code page into text, piece by piece. */
export type PageDecoder = { readonly page: CodePage; readonly decode: (bytes: Buffer) => string };

const UPPER_HALF = Buffer.from(Array.from({ length: 0x80 }, (_, i) => 0x80 + i));
/** In the order of how usual they are. */
const PAGES: readonly CodePage[] = ['windows-1252', 'cp850', 'cp437'];
const READINGS = PAGES.map((page) => ({ page, upper: upperOf(page) }));

/**
 * A decoder of the code page that a text is in, which is neither ASCII nor UTF-8; a piece of it tells which. It stands
 * in a module of its own because few files need it.
 */
export function decoderFor(piece: Uint8Array): PageDecoder {
  const page = pickCodePage(piece, READINGS);
  return { page, decode: (bytes) => decode(bytes, page) };
}

function upperOf(page: CodePage): string {
  return decode(UPPER_HALF, page);
}

/** Windows-1252 as browsers read it, with a sign for every byte. */
function decode(bytes: Buffer, page: CodePage): string {
  return page === 'windows-1252'
    ? new TextDecoder('windows-1252').decode(bytes)
    : iconv.decode(bytes, page, { stripBOM: false });
}
