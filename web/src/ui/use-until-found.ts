import type { InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';

/** The pages of a list that are here so far. */
export type Pages<T> = InfiniteData<{ readonly items: readonly T[] }>;
type GrowingQuery<T> = {
  readonly data: Pages<T> | undefined;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};

/**
 * The rows of a list so far, or those that are wanted. A filter may leave a page empty while more follow, so pages are
 * fetched until one has a row; `searching` is true meanwhile.
 */
export function useUntilFound<T>(query: GrowingQuery<T>, isWanted: (row: T) => boolean = () => true) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = data?.pages.flatMap((page) => page.items).filter(isWanted) ?? [];
  const searching = data !== undefined && rows.length === 0 && hasNextPage;
  useEffect(() => {
    if (searching && !isFetchingNextPage) fetchNextPage();
  }, [searching, isFetchingNextPage, fetchNextPage]);
  return { rows, searching };
}
