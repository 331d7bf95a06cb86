/**
 * Reasons as one sentence.
 *
 * @example
 * sentenceOf(['title spelt nearly the same', 'another artist']); // → 'Title spelt nearly the same, another artist.'
 */
export function sentenceOf(reasons: readonly string[]): string {
  const said = reasons.join(', ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
