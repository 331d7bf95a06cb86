const LEAST_LETTERS = 3;

/**
 * Whether an artist may be meant by what was typed, or by what a log says: a reference or a part of it, or any longer
 * word of the name. Nothing typed means everyone.
 *
 * @example
 * isCalled({ name: 'Kofi Boateng', reference: 'ART-1' }, 'K Boateng'); // → true
 */
export function isCalled(
  { name, reference }: { readonly name: string; readonly reference: string },
  typed: string,
): boolean {
  const known = `${name} ${reference}`.toLowerCase();
  const sought = typed.trim().toLowerCase();
  const words = sought.split(/\s+/).filter((word) => word.length >= LEAST_LETTERS);
  return known.includes(sought) || words.some((word) => known.includes(word));
}
