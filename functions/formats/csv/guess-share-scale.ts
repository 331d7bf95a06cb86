/**
 * What the shares of a file add up to, from the cells of its shares column: 200 if the shares of most works make 200
 * (writers and publishers make 100 each), 100 if most make 100, else undefined.
 *
 * @example
 * guessShareScale(['50;50;100', '100;100', '']); // → 200
 */
export function guessShareScale(cells: readonly string[]): 100 | 200 | undefined {
  const sums = cells.map(sumOf).filter((sum) => sum !== undefined);
  const near = (scale: number): number => sums.filter((sum) => Math.abs(sum - scale) <= TOLERANCE).length;
  if (near(200) * 2 > sums.length) return 200;
  return near(100) * 2 > sums.length ? 100 : undefined;
}

/** In percent: three thirds are 99.99. */
const TOLERANCE = 0.1;

function sumOf(cell: string): number | undefined {
  const entries = cell.split(';').map((entry) => entry.trim().replace(',', '.'));
  const shares = entries.filter((entry) => entry !== '');
  if (shares.length === 0 || !shares.every((share) => /^\d{1,3}(?:\.\d{1,6})?$/.test(share)))
    return undefined;
  return shares.reduce((sum, share) => sum + Number(share), 0);
}
