import type { InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PageOf } from '#shared/schemas/common.ts';
import { countOf } from '#web/lib/count-of.ts';
import { useUntilFound } from '#web/lib/use-until-found.ts';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { type Asked, QueryView } from './query-view.tsx';
import { Skeleton } from './skeleton.tsx';

export type Paged<T> = Asked<InfiniteData<PageOf<T>>> & {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};
export type PagedWords = {
  /** What is listed, in the plural: “partners”. */
  readonly noun: string;
  /** Said where there is nothing at all yet: the first thing to do. */
  readonly empty: ReactNode;
  readonly emptyAction?: ReactNode;
  /** Given while a filter is set: takes it off. */
  readonly clear?: (() => void) | undefined;
};
type PagedRowsProps<T> = PagedWords & {
  readonly query: Paged<T>;
  readonly children: (rows: readonly T[]) => ReactNode;
};

/** A list in each of its states, however its rows are drawn: loading, empty at first, empty by filter, failed, and here with more to load. */
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
