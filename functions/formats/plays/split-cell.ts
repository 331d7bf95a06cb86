/** In which order one cell names artist and title. */
export type CellOrder = 'artist-title' | 'title-artist';

/**
 * Takes "Artist – Title" apart at the first dash between blanks; with titles first at the last one. A cell without a dash
 * is a title.
 *
 * @example
 * splitCell('Ama Serwaa feat. Kojo - Akwaaba', 'artist-title'); // → { artist: 'Ama Serwaa feat. Kojo', title: 'Akwaaba' }
 */
export function splitCell(
  cell: string,
  order: CellOrder,
): { readonly title: string; readonly artist?: string } {
  const parts = cell
    .split(/\s+[-–—~|]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return { title: parts[0] ?? cell.trim() };
  if (order === 'artist-title') return { artist: parts[0] ?? '', title: parts.slice(1).join(' - ') };
  return { artist: parts.at(-1) ?? '', title: parts.slice(0, -1).join(' - ') };
}

/**
 * The order that cells show: artists come again with other titles, so the side with fewer different names is theirs.
 * Undefined where they show none.
 */
export function cellOrderOf(cells: readonly string[]): CellOrder | undefined {
  const pairs = cells
    .map((cell) => splitCell(cell, 'artist-title'))
    .filter(({ artist }) => artist !== undefined);
  const left = new Set(pairs.map(({ artist }) => artist?.toLowerCase())).size;
  const right = new Set(pairs.map(({ title }) => title.toLowerCase())).size;
  const featured = (side: readonly string[]) => side.filter((name) => FEATURED.test(name)).length;
  const onLeft = featured(pairs.map(({ artist }) => artist ?? ''));
  if (pairs.length < MIN_PAIRS || left === right)
    return onLeft > 0 && pairs.length > 0 ? 'artist-title' : undefined;
  return left < right ? 'artist-title' : 'title-artist';
}

const MIN_PAIRS = 5;
const FEATURED = /\b(?:feat|ft|featuring)\b\.?/i;
