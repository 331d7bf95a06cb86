import { type Column, columnClass } from './column.ts';
import { Icon } from './icon.tsx';

/** How a list is sorted: a column’s name, `-` before it for descending; and what changes that. */
export type Sorting = { readonly by: string | undefined; readonly change: (by: string) => void };
type HeadingProps<T> = {
  readonly column: Column<T>;
  /** By which name its column is sorted; absent: it does not sort. */
  readonly name: string | undefined;
  readonly sorting: Sorting | undefined;
};

const MARKS = { ascending: 'sort-up', descending: 'sort-down', none: null } as const;

/** A heading that sorts when pressed: first ascending (figures descending), then the other way. */
export function ColumnHeading<T>({ column, name: sort, sorting }: HeadingProps<T>) {
  const look = `${columnClass(column)} sticky top-0 z-10 h-9 border-b border-line bg-ground font-medium text-ink-faint`;
  const { heading, numeric } = column;
  if (sort === undefined || sorting === undefined) {
    return (
      <th scope="col" className={look}>
        {heading}
      </th>
    );
  }
  const order = sorting.by === sort ? 'ascending' : sorting.by === `-${sort}` ? 'descending' : 'none';
  const mark = MARKS[order];
  const next = order === 'none' ? numeric === true : order === 'ascending';
  return (
    <th scope="col" aria-sort={order} className={look}>
      <button
        type="button"
        className="inline-flex items-center gap-1 whitespace-nowrap rounded-sm hover:text-ink"
        onClick={() => sorting.change(next ? `-${sort}` : sort)}
      >
        {heading}
        {mark === null ? null : <Icon name={mark} />}
      </button>
    </th>
  );
}
