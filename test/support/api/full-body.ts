import type { Route } from '#shared/contract/route.ts';
import { fullest } from '#test/support/limits/fullest.ts';

type Over = Readonly<Record<string, unknown>>;

/** A body of a route with every field at its limit, but for those that must name something or agree with each other. */
export function fullBody(route: Route, over: Over = {}): Over {
  const body = route.body === undefined ? {} : fullest(route.body);
  if (typeof body !== 'object' || body === null) throw new Error(`${route.operation} takes no object`);
  return { ...body, ...over };
}
