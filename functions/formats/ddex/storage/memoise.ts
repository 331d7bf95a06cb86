import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { LONGEST_COPY } from './copy-text.ts';

/**
 * A function that remembers its results for short texts, for a message spells the same IPIs and territories over and
 * over. It must be pure. Beyond {@link DDEX_LIMITS.memorisedTexts} texts it starts anew: what is near is alike.
 */
export function memoise<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, { readonly result: T }>();
  return (text) => {
    if (text.length > LONGEST_COPY) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before.result;
    if (known.size === DDEX_LIMITS.memorisedTexts) known = new Map();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
