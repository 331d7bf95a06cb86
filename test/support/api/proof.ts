import { type Route, refusalsOf } from '#shared/contract/route.ts';
import { PROBLEMS, type ProblemCode } from '#shared/problems.ts';
import type { Answer } from './answer.ts';
import type { Stage } from './stage.ts';

type Act = (stage: Stage) => Promise<Answer>;

/** That a route can be brought to one of the outcomes which its contract declares, in the trade's words. */
export type Proof = {
  readonly route: Route;
  /** The refusal, the reply that the route is there for, or the gateway's own no. */
  readonly outcome: ProblemCode | 'reply' | 'no-token';
  readonly words: string;
  /** Brings it about, looks at what is particular to it, and hands over the answer. */
  readonly act: Act;
};

/** A route gives its reply. */
export function answers(route: Route, words: string, act: Act): Proof {
  return { route, outcome: 'reply', words, act };
}

/** A route refuses, with a code that its contract declares. */
export function refuses(route: Route, outcome: ProblemCode, because: { words: string; act: Act }): Proof {
  if (!refusalsOf(route).includes(outcome)) throw new Error(`${route.operation} does not declare ${outcome}`);
  return { route, outcome, ...because };
}

/** The gateway lets nobody through without a valid token. */
export function turnsAway(route: Route, words: string, act: Act): Proof {
  return { route, outcome: 'no-token', words, act };
}

/** The status that a proof must come to. */
export function statusOf({ route, outcome }: Pick<Proof, 'route' | 'outcome'>): number {
  if (outcome === 'no-token') return 401;
  return outcome === 'reply' ? route.reply.status : PROBLEMS[outcome].status;
}
