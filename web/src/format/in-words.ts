/**
 * A name from the contract as people read it.
 *
 * @example
 * inWords('share-conflict'); // → 'Share conflict'
 * inWords('perMinute'); // → 'Per minute'
 */
export function inWords(name: string): string {
  const spaced = name
    .replaceAll('-', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
