import { LONGEST_COPY } from './detached.ts';
import { DDEX_LIMITS } from './limits.ts';

/**
 * A function that remembers what it said of short texts, for a message spells the same IPIs and territories over and
 * over. It must be pure. Beyond {@link DDEX_LIMITS.memorisedTexts} texts it starts anew: what is near is alike.
 */
export function memorised<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, { readonly said: T }>();
  return (text) => {
    if (text.length > LONGEST_COPY) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before.said;
    if (known.size === DDEX_LIMITS.memorisedTexts) known = new Map();
    const said = read(text);
    known.set(text, { said });
    return said;
  };
}
