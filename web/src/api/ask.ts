import { queryOptions } from '@tanstack/react-query';
import type { Route } from '#shared/contract/route.ts';
import { type CallInput, call } from './call.ts';

/** One question to the API as a query: its key is the operation and what it was given. */
export function ask<R extends Route>(route: R, input: CallInput<R>) {
  return queryOptions({
    queryKey: [route.operation, input],
    queryFn: ({ signal }) => call(route, input, { signal }),
  });
}
