/**
 * Reasons as one sentence.
 *
 * @example
 * sentenceOf(['title spelt nearly the same', 'another artist']); // → 'Title spelt nearly the same, another artist.'
 */
export function sentenceOf(reasons: readonly string[]): string {
  const listed = reasons.join(', ');
  return listed === '' ? '' : `${listed.charAt(0).toUpperCase()}${listed.slice(1)}.`;
}
