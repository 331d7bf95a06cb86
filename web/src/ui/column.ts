import type { ReactNode } from 'react';

/** One column of a table of `T`. */
export type Column<T> = {
  readonly heading: string;
  readonly cell: (row: T) => ReactNode;
  /** Figures stand right-aligned under each other. */
  readonly numeric?: true;
  /** The name by which the API sorts on it; absent where it does not. */
  readonly sort?: string;
  /** Hidden on narrow screens. */
  readonly wideOnly?: true;
};

/** Classes of a heading and of the cells under it. */
export function columnClass({ numeric, wideOnly }: Pick<Column<never>, 'numeric' | 'wideOnly'>): string {
  const align = numeric === true ? 'text-right tabular-nums' : 'text-left';
  return `${align} px-3 first:pl-0 last:pr-0 ${wideOnly === true ? 'max-lg:hidden' : ''}`;
}
