import { useQueryClient } from '@tanstack/react-query';
import type { Route } from '#shared/contract/route.ts';

/** Asks again every question to some routes, whatever its params and query. */
export function useRefresh(): (routes: readonly Route[]) => Promise<unknown> {
  const client = useQueryClient();
  return (routes) =>
    Promise.all(routes.map(({ operation }) => client.invalidateQueries({ queryKey: [operation] })));
}
