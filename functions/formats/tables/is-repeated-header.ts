/**
 * Whether a row within a table is its header again, as at the top of a printed page or of the next sheet: every cell
 * that is not empty says what the header says in its place, whatever the case, and there are two such cells at least.
 */
export function isRepeatedHeader(row: readonly string[], header: readonly string[]): boolean {
  let same = 0;
  for (const [at, cell] of row.entries()) {
    const text = plain(cell);
    if (text === '') continue;
    if (text !== plain(header[at] ?? '')) return false;
    same += 1;
  }
  return same >= LEAST_SAME;
}

const LEAST_SAME = 2;

const plain = (cell: string): string => cell.replace(/\s+/g, ' ').trim().toLowerCase();
