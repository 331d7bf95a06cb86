import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { HeadingWhereNone } from './heading-where-none.tsx';
import { ProblemView } from './problem-view.tsx';
import { Skeleton } from './skeleton.tsx';

/** What was asked for: waiting, failed or here. Every query of the site is one. */
export type QueryState<T> = {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};
type QueryViewProps<T> = { readonly query: QueryState<T>; readonly children: (found: T) => ReactNode };

/**
 * The one place that knows a query can be waiting, failed or here. What is here stays while it is asked again; a page
 * whose heading would have come with it has one all the same.
 */
export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null)
    return (
      <>
        <HeadingWhereNone words={titleOf(query.error)} />
        <ProblemView error={query.error} retry={() => query.refetch()} />
      </>
    );
  return <Skeleton />;
}

function titleOf(error: Error): string {
  return 'title' in error && typeof error.title === 'string' ? error.title : t`This page could not be drawn`;
}
