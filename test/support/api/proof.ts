import { type Route, refusalsOf } from '#shared/contract/route.ts';
import { PROBLEMS, type ProblemCode } from '#shared/problems.ts';
import type { Answer } from './answer.ts';
import type { Stage } from './stage.ts';

type Act = (stage: Stage) => Promise<Answer>;

/** A proof that a route gives one of the outcomes which its contract declares, in the trade's words. */
export type Proof = {
  readonly route: Route;
  /** A refusal, the reply that the route declares, or the gateway's refusal of a missing token. */
  readonly outcome: ProblemCode | 'reply' | 'no-token';
  readonly words: string;
  /** Brings the outcome about, checks what is particular to it, and returns the answer. */
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

/** The gateway refuses requests without a valid token. */
export function turnsAway(route: Route, words: string, act: Act): Proof {
  return { route, outcome: 'no-token', words, act };
}

/** The status that a proof must give. */
export function statusOf({ route, outcome }: Pick<Proof, 'route' | 'outcome'>): number {
  if (outcome === 'no-token') return 401;
  return outcome === 'reply' ? route.reply.status : PROBLEMS[outcome].status;
}
