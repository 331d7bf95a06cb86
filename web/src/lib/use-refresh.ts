import { useQueryClient } from '@tanstack/react-query';
import type { Route } from '#shared/contract/route.ts';

/** Asks some questions again, whatever they were given. */
export function useRefresh(): (routes: readonly Route[]) => Promise<unknown> {
  const client = useQueryClient();
  return (routes) =>
    Promise.all(routes.map(({ operation }) => client.invalidateQueries({ queryKey: [operation] })));
}
