import type { Column } from './column.ts';

/** As narrow as cells become, in CSS pixels: the first has a name in it, figures are short. */
const [FIRST, NUMERIC, OTHER] = [132, 84, 76];

/**
 * The columns that stand in a table so wide, in their order; the others fold into the second line of the first cell.
 * First those go that are `wideOnly`, then the rest, each time the one furthest to the right; the first never goes.
 * `fewer` of them go besides, where what is in the cells turned out wider.
 *
 * @example
 * standingColumns([name, { ...country, wideOnly: true }, balance], 240, 0); // → [name, balance]
 */
export function standingColumns<T>(
  columns: readonly Column<T>[],
  width: number,
  fewer: number,
): readonly Column<T>[] {
  const [first, ...rest] = columns;
  const goes = [...rest.filter(isKept), ...rest.filter((column) => !isKept(column))];
  let room = rest.reduce((left, column) => left - widthOf(column), width - FIRST);
  let spare = fewer;
  while (goes.length > 0 && (room < 0 || spare > 0)) {
    const gone = goes.pop();
    if (room >= 0) spare -= 1;
    room += gone === undefined ? 0 : widthOf(gone);
  }
  return columns.filter((column) => column === first || goes.includes(column));
}

const isKept = ({ wideOnly }: Pick<Column<never>, 'wideOnly'>): boolean => wideOnly !== true;
const widthOf = ({ numeric }: Pick<Column<never>, 'numeric'>): number => (numeric === true ? NUMERIC : OTHER);
