/** Small letters are let through everywhere, as societies send them. */
const LETTERS_AND_DIGITS = ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Names may have a comma too, as the standard writes `LAST, FIRST` where a name cannot be split. */
export const NAME_CHARACTERS = setOf(`${LETTERS_AND_DIGITS}!#$%&'()+-./?@\`,`);
/** What titles may have, and the numbers of works. */
export const TITLE_CHARACTERS = setOf(
  `${LETTERS_AND_DIGITS}!"#$%&'()*+,-./:;<=>?@[\\]^_{}~\`\u00a3\u0080\u00a4`,
);
const FIRST_ACCENTED = 0x80;

/** The first character of a field that titles may not have, or undefined. */
export function notInTitles(text: string, at: Place): string | undefined {
  return firstOutside(text, TITLE_CHARACTERS, at);
}

/** The first character of a field that names may not have, or undefined. */
export function notInNames(text: string, at: Place): string | undefined {
  return firstOutside(text, NAME_CHARACTERS, at);
}

/** `accents` lets everything beyond ASCII through: the file names a character set, or the title is of that type. */
type Place = { readonly from: number; readonly to: number; readonly accents: boolean };

function firstOutside(text: string, allowed: Uint8Array, { from, to, accents }: Place): string | undefined {
  const end = Math.min(to, text.length);
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (allowed[code] !== 1 && !(accents && code >= FIRST_ACCENTED)) return text[at];
  }
  return undefined;
}

function setOf(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}
