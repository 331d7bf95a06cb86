import type { ReactNode } from 'react';
import { countOf } from '#web/format/count-of.ts';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { type QueryState, QueryView } from './query-view.tsx';
import { Skeleton } from './skeleton.tsx';
import { type Pages, useUntilFound } from './use-until-found.ts';

/** A list that grows by a page at a time. */
export type PagedQuery<T> = QueryState<Pages<T>> & {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};
export type PagedWords = {
  /** What is listed, in the plural: “entries”. */
  readonly noun: string;
  /** Shown while there is nothing at all: the first thing to do. */
  readonly empty: ReactNode;
  readonly emptyAction?: ReactNode;
  /** Takes the filters off; absent while none is set. */
  readonly clear?: (() => void) | undefined;
};
type PagedRowsProps<T> = PagedWords & {
  readonly query: PagedQuery<T>;
  readonly children: (rows: readonly T[]) => ReactNode;
};

/** A list in each of its states, however its rows are drawn: loading, failed, empty, empty by filter, or here with more to load. */
export function PagedRows<T>({ query, noun, clear, empty, emptyAction, children }: PagedRowsProps<T>) {
  const { rows, searching } = useUntilFound(query);
  const draw = () => {
    if (searching) return <Skeleton />;
    if (rows.length === 0 && clear !== undefined) {
      return (
        <Empty action={<Button onClick={clear}>Clear filters</Button>}>No {noun} match these filters.</Empty>
      );
    }
    if (rows.length === 0) return <Empty action={emptyAction}>{empty}</Empty>;
    return (
      <>
        {children(rows)}
        <footer className="flex items-center gap-4 pt-3 text-table text-ink-faint">
          <span aria-live="polite">
            {countOf(rows.length, noun)}
            {query.hasNextPage ? ' so far' : ''}
          </span>
          {query.hasNextPage ? (
            <Button busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              Load more
            </Button>
          ) : null}
        </footer>
      </>
    );
  };
  return <QueryView query={query}>{draw}</QueryView>;
}
