/**
 * A copy of a text that is kept. A text cut out of a piece of the file holds the whole piece in memory (V8's sliced
 * strings); kept ones would so hold the file. Those up to {@link LONGEST_COPY} characters are copies anyway.
 */
export function copyText(text: string): string {
  return text.length <= LONGEST_COPY ? text : Buffer.from(text).toString();
}

export const LONGEST_COPY = 12;
