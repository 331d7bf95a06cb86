import type { LocalFunction } from '#infra/local/lambda/function-worker.ts';
import type { Invocation } from '#infra/local/lambda/invocation.ts';

/** How many calls run at once, as Lambda counts them. */
export type Concurrency = {
  /** Lets a call of a function begin, or says why it may not. Whoever began ends. */
  readonly begin: (name: string) => Invocation | undefined;
  readonly end: (name: string) => void;
  /** Counts by the functions of another template from now on. */
  readonly take: (functions: readonly LocalFunction[]) => void;
};

/** What Lambda leaves, at the least, to the functions that reserve nothing: of a small account, one. */
const LEAST_UNRESERVED = 1;

/**
 * Counts calls. A function that reserves concurrency has so many and no more, whatever the others do; those that
 * reserve none share what is left of the account's, where the account has a limit.
 *
 * @throws Error where functions reserve more than the account has, in the words in which a deployment fails
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html
 */
export function countedConcurrency(
  functions: readonly LocalFunction[],
  ofAccount: number | undefined,
): Concurrency {
  let reserved = reservedBy(functions, ofAccount);
  const open = new Map<string, number>();
  const openOf = (name: string): number => open.get(name) ?? 0;
  const openUnreserved = (): number =>
    [...open].reduce((sum, [name, count]) => (reserved.has(name) ? sum : sum + count), 0);
  const unreserved = (): number =>
    (ofAccount ?? Number.POSITIVE_INFINITY) - [...reserved.values()].reduce((sum, one) => sum + one, 0);

  return {
    begin: (name) => {
      const own = reserved.get(name);
      if (own !== undefined && openOf(name) >= own) {
        return tooMany('ReservedFunctionConcurrentInvocationLimitExceeded');
      }
      if (own === undefined && openUnreserved() >= unreserved()) {
        return tooMany('ConcurrentInvocationLimitExceeded');
      }
      open.set(name, openOf(name) + 1);
      return undefined;
    },
    end: (name) => {
      open.set(name, openOf(name) - 1);
    },
    take: (next) => {
      reserved = reservedBy(next, ofAccount);
    },
  };
}

function reservedBy(
  functions: readonly LocalFunction[],
  ofAccount: number | undefined,
): ReadonlyMap<string, number> {
  let left = ofAccount ?? Number.POSITIVE_INFINITY;
  const reserved = new Map<string, number>();
  for (const { name, reservedConcurrency } of functions) {
    if (reservedConcurrency === undefined) continue;
    left -= reservedConcurrency;
    if (left < LEAST_UNRESERVED) {
      throw new Error(
        `Specified ReservedConcurrentExecutions for function ${name} decreases account's UnreservedConcurrentExecution below its minimum value of [${LEAST_UNRESERVED}].`,
      );
    }
    reserved.set(name, reservedConcurrency);
  }
  return reserved;
}

function tooMany(reason: string): Invocation {
  return {
    ok: false,
    error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' },
    notRun: { status: 429, reason },
  };
}
