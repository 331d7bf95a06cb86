import { type Route, refusalsOf } from '#shared/contract/route.ts';
import type { Proof } from './proof.ts';

type Claim = Pick<Proof, 'route' | 'outcome'>;

/** The outcomes that contracts declare and no proof covers, as `operation outcome`. */
export function unproven(routes: readonly Route[], proofs: readonly Claim[]): readonly string[] {
  const proven = new Set(proofs.map(({ route, outcome }) => `${route.operation} ${outcome}`));
  return routes
    .flatMap((route) => outcomesOf(route).map((outcome) => `${route.operation} ${outcome}`))
    .filter((claim) => !proven.has(claim));
}

function outcomesOf(route: Route): readonly Proof['outcome'][] {
  return ['reply', ...(Array.isArray(route.access) ? (['no-token'] as const) : []), ...refusalsOf(route)];
}
