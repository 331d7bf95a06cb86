import { decode, guessCodePage } from '#functions/formats/cwr/guess-code-page.ts';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { type Span, textAt } from '#functions/formats/cwr/text-at.ts';
import type { ReadingMode } from '#shared/schemas/partners.ts';

/** Gives a field's text in the file's character set, clean: without control characters, blanks or too many letters. */
export type FieldText = (text: string, span: Span) => string;
type Naming = { readonly characterSet: string; readonly mode?: ReadingMode | undefined };

/**
 * Reads fields of a file that names a character set in its header, or none. Records are cut as latin1 first, so that
 * letters of several bytes shift no field, and only then is a field decoded: from the set that is named. Without one that
 * is known it is ISO-8859-1, or in the tolerant mode what the field's own letters tell.
 */
export function fieldTextOf({ characterSet, mode = 'strict' }: Naming): FieldText {
  const decoder = decoderOf(characterSet);
  const decoded = (plain: string) => {
    if (decoder !== undefined) return decoder.decode(Buffer.from(plain, 'latin1'));
    return mode === 'tolerant' ? decode(plain, guessCodePage(plain)) : plain;
  };
  return (text, span) => {
    const plain = textAt(text, span);
    if (!needsCare(plain)) return plain;
    return decoded(plain)
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, CWR_LIMITS.nameCharacters)
      .trim();
  };
}

/** Whether a file names a character set that is known. */
export const isKnownCharacterSet = (characterSet: string): boolean => decoderOf(characterSet) !== undefined;

/** Names of character sets as files write them, and as decoders know them. */
const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['UTF8', 'utf-8'],
  ['UNICODE', 'utf-8'],
  ['BIG5', 'big5'],
  ['TRADITIONALBIG5', 'big5'],
  ['GB', 'gb18030'],
  ['SIMPLIFIEDGB', 'gb18030'],
  ...Array.from({ length: 9 }, (_, index) => [`ISO8859${index + 2}`, `iso-8859-${index + 2}`] as const),
]);

function decoderOf(characterSet: string): TextDecoder | undefined {
  const encoding = ENCODINGS.get(characterSet.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  return encoding === undefined ? undefined : new TextDecoder(encoding);
}

/** Printable ASCII of a usual length stands for itself. */
function needsCare(text: string): boolean {
  if (text.length > CWR_LIMITS.nameCharacters) return true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return true;
  }
  return false;
}
