/** So many of one letter, between two bounds; `most` may be Infinity. */
export type Piece = { readonly letter: string; readonly least: number; readonly most: number };

/** The letter of a class that has more: three bytes in UTF-8, which is the most that one character of a text can have. */
export const WIDE = '€';

/**
 * The pieces of the longest text that a pattern lets through. It reads what the patterns of the schemas are made of:
 * letters, classes, groups with alternatives, and counts; what it does not know it refuses by name.
 */
export function piecesOf(pattern: string): readonly Piece[] {
  let at = 0;
  const read = alternatives();
  if (at < pattern.length) throw unknown();
  return read;

  function alternatives(): readonly Piece[] {
    const all = [sequence()];
    while (pattern[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    return all.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
  }

  function sequence(): readonly Piece[] {
    const pieces: Piece[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') pieces.push(...counted(atom()));
    return pieces;
  }

  function atom(): readonly Piece[] {
    const rest = pattern.slice(at);
    if (rest.startsWith('(')) {
      const [opening = '('] = /^\(\?[:!]/.exec(rest) ?? [];
      if (rest.startsWith('(?') && opening === '(') throw unknown();
      at += opening.length;
      const inner = alternatives();
      at += 1;
      // What may not follow is no part of the text.
      return opening === '(?!' ? [] : inner;
    }
    const [found = ''] = /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\u[\dA-F]{4}|\\.|[^\\])/su.exec(rest) ?? [];
    at += found.length;
    return found === '^' || found === '$' ? [] : [{ letter: letterOf(found), least: 1, most: 1 }];
  }

  function counted(pieces: readonly Piece[]): readonly Piece[] {
    const [found, least = '', comma = '', most = ''] =
      /^(?:\{(\d+)(,?)(\d*)\}|[?*+])/.exec(pattern.slice(at)) ?? [];
    if (found === undefined) return pieces;
    at += found.length;
    const fewest = found === '+' ? 1 : Number(least || 0);
    const greatest = found === '?' ? 1 : comma === '' && least !== '' ? fewest : Number(most || Infinity);
    const [only, ...others] = pieces;
    if (only !== undefined && others.length === 0)
      return [{ ...only, least: fewest * only.least, most: greatest * only.most }];
    if (greatest === Infinity) throw unknown();
    return Array.from({ length: greatest }, () => pieces).flat();
  }

  function unknown(): Error {
    return new Error(`the pattern ${pattern} has at ${at} what is not known here`);
  }
}

export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { most }) => sum + most, 0);

/** One letter of a class, the longest in bytes. */
function letterOf(one: string): string {
  const ofClass: Readonly<Record<string, string>> = { '\\d': '9', '\\w': 'W', '\\S': WIDE, '.': WIDE };
  const known = ofClass[one];
  if (known !== undefined) return known;
  if (/^(?:\\P|\[\^)/.test(one)) return WIDE;
  if (one.startsWith('[')) return letterOf(/^(?:\\.|[^\]])/.exec(one.slice(1))?.[0] ?? '');
  return one.replace('\\', '');
}
