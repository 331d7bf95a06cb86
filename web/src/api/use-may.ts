import type { Route } from '#shared/contract/route.ts';
import { may } from './may.ts';
import { useSession } from './session.ts';

/** {@link may} for whoever is signed in. */
export function useMay(route: Pick<Route, 'access'>): boolean {
  return may(route, useSession().roles);
}
