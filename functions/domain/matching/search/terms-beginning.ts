import { type Catalogue, termBytes } from '#functions/domain/matching/candidates/open-catalogue.ts';

const MOST_ENDINGS = 6;
/** Fewer letters match too many words. */
const LEAST_LETTERS = 2;

/**
 * The commonest words of a catalogue that begin with what was typed. It reads every word, so it is only for searches by
 * people.
 */
export function termsBeginning({ layers }: Catalogue, typed: string): readonly string[] {
  const start = new TextEncoder().encode(typed);
  if (typed.length < LEAST_LETTERS) return [];
  const found = new Map<string, number>();
  for (const layer of layers) {
    let kept = 0;
    // Terms are numbered from the commonest.
    for (let term = 0; term < layer.totals.length && kept < MOST_ENDINGS; term += 1) {
      if (!begins(layer.terms.bytes, layer.terms.starts[term] ?? 0, start)) continue;
      const word = termBytes(layer, term);
      if (word.length <= start.length) continue;
      found.set(new TextDecoder().decode(word), layer.totals[term] ?? 0);
      kept += 1;
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_ENDINGS)
    .map(([word]) => word);
}

function begins(bytes: Uint8Array, at: number, start: Uint8Array): boolean {
  for (let letter = 0; letter < start.length; letter += 1) {
    if (bytes[at + letter] !== start[letter]) return false;
  }
  return true;
}
