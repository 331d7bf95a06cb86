import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { ProblemView } from './problem-view.tsx';

/** A list of which there is more. */
export type GrowingList = {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  /** The next page was asked for and did not come; `error` says why. */
  readonly isFetchNextPageError?: boolean;
  readonly error: Error | null;
};
type LoadMoreProps = {
  readonly query: GrowingList;
  /** How many rows are here. */
  readonly count: number;
};
/** How far from the end of the list the next page is asked for. */
const AHEAD = '600px';

/** At the end of a list: loads more as one scrolls there, or by its button; what failed is said, and tried again by hand. */
export function LoadMore({ query, count }: LoadMoreProps) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError = false, error } = query;
  const end = useRef<HTMLDivElement>(null);
  const mayLoad = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (!mayLoad || end.current === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => (entry?.isIntersecting === true ? fetchNextPage() : undefined),
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [mayLoad, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div ref={end} data-row={count + 2} className="pt-3">
      {isFetchNextPageError && error !== null ? (
        <ProblemView error={error} retry={() => fetchNextPage()} />
      ) : (
        <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t`Load more`}
        </Button>
      )}
    </div>
  );
}
