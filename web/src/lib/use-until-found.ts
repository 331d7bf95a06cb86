import type { InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PageOf } from '#shared/schemas/common.ts';

type Growing<T> = {
  readonly data: InfiniteData<PageOf<T>> | undefined;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};

/**
 * The rows of a list so far, or those of them that are wanted. A filter may leave a page empty while more follow, so
 * pages are fetched until one has a row; `searching` while that goes on.
 */
export function useUntilFound<T>(query: Growing<T>, isWanted: (row: T) => boolean = () => true) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = data?.pages.flatMap((page) => page.items).filter(isWanted) ?? [];
  const searching = data !== undefined && rows.length === 0 && hasNextPage;
  useEffect(() => {
    if (searching && !isFetchingNextPage) fetchNextPage();
  }, [searching, isFetchingNextPage, fetchNextPage]);
  return { rows, searching };
}
