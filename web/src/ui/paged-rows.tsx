import { t } from '@lingui/core/macro';
import { type ReactNode, useRef } from 'react';
import { countOf } from '#web/format/count-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { type GrowingList, LoadMore } from './load-more.tsx';
import { type QueryState, QueryView } from './query-view.tsx';
import { Skeleton } from './skeleton.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { type Pages, useUntilFound } from './use-until-found.ts';

/** A list that grows by a page at a time. */
export type PagedQuery<T> = QueryState<Pages<T>> & GrowingList;
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
  /** What stands above the rows and counts them; without it the count stands below. */
  readonly bar?: (rows: readonly T[]) => ReactNode;
  readonly children: (rows: readonly T[]) => ReactNode;
};

/** A list in each of its states, however its rows are drawn: loading, failed, empty, empty by filter, or here with more to load. */
export function PagedRows<T>({ query, noun, clear, empty, emptyAction, bar, children }: PagedRowsProps<T>) {
  const { rows, searching } = useUntilFound(query);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  const draw = () => {
    if (searching) {
      return query.isFetchNextPageError === true ? <LoadMore query={query} count={0} /> : <Skeleton />;
    }
    if (rows.length === 0 && clear !== undefined) {
      return (
        <Empty
          action={<Button onClick={clear}>{t`Clear filters`}</Button>}
        >{t`No ${noun} match these filters.`}</Empty>
      );
    }
    if (rows.length === 0) return <Empty action={emptyAction}>{empty}</Empty>;
    return (
      <>
        {bar?.(rows)}
        {children(rows)}
        {bar === undefined ? (
          <p aria-live="polite" className="pt-3 text-table text-ink-faint">
            {soMany(rows.length, noun, query.hasNextPage)}
          </p>
        ) : null}
        <LoadMore query={query} count={rows.length} />
      </>
    );
  };
  return (
    <div ref={place} tabIndex={-1} className="min-w-0 outline-none">
      <QueryView query={query}>{draw}</QueryView>
    </div>
  );
}

/** How many rows there are: “50 of 241 plays” where the list says how many in all, “50 plays so far” while more are to come. */
export function soMany(count: number, noun: string, more: boolean, total?: number): string {
  const counted = countOf(count, noun);
  if (!more) return counted;
  return total === undefined ? t`${counted} so far` : t`${formatCount(count)} of ${countOf(total, noun)}`;
}
