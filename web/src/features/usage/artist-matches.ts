const LEAST_LETTERS = 3;

/**
 * Whether an artist matches what was typed, or a log’s name for them: a part of the name or reference, or any longer
 * word of it. Nothing typed matches everyone.
 *
 * @example
 * artistMatches({ name: 'Kofi Boateng', reference: 'ART-1' }, 'K Boateng'); // → true
 */
export function artistMatches(
  { name, reference }: { readonly name: string; readonly reference: string },
  typed: string,
): boolean {
  const known = `${name} ${reference}`.toLowerCase();
  const sought = typed.trim().toLowerCase();
  const words = sought.split(/\s+/).filter((word) => word.length >= LEAST_LETTERS);
  return known.includes(sought) || words.some((word) => known.includes(word));
}
