import type { InfiniteData } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';

/** The pages of a list that are here so far; a list that counts says how many rows there are in all. */
export type Pages<T> = InfiniteData<{ readonly items: readonly T[]; readonly total?: number }>;
type GrowingQuery<T> = {
  readonly data: Pages<T> | undefined;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError?: boolean;
  readonly fetchNextPage: () => unknown;
};

/** Every row. */
const any = () => true;

/**
 * The rows of a list so far, or those that are wanted. A filter may leave a page empty while more follow, so pages are
 * fetched until one has a row; `searching` is true meanwhile.
 */
export function useUntilFound<T>(query: GrowingQuery<T>, isWanted: (row: T) => boolean = any) {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError = false, fetchNextPage } = query;
  const rows = useMemo(
    () => data?.pages.flatMap((page) => page.items).filter(isWanted) ?? [],
    [data, isWanted],
  );
  const searching = data !== undefined && rows.length === 0 && hasNextPage;
  useEffect(() => {
    if (searching && !isFetchingNextPage && !isFetchNextPageError) fetchNextPage();
  }, [searching, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return { rows, searching };
}
