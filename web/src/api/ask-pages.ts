import { infiniteQueryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Route } from '#shared/contract/route.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { send } from './call.ts';

/** A route that answers a list of `T`. */
export type ListRoute<T> = Route & { readonly reply: { readonly schema: z.ZodType<unknown, PageOf<T>> } };
type Question = { readonly params?: object; readonly query?: object };

/** A list of the API as a query that grows by a page at a time. */
export function askPages<T>(route: ListRoute<T>, question: Question = {}) {
  return infiniteQueryOptions({
    queryKey: [route.operation, question],
    queryFn: ({ pageParam, signal }): Promise<PageOf<T>> =>
      send(route, { ...question, query: { ...question.query, cursor: pageParam } }, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
