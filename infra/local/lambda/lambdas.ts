import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Notes } from '#infra/local/iam/grant-use.ts';
import { countedConcurrency } from '#infra/local/lambda/concurrency.ts';
import { type FunctionWorker, type LocalFunction, startWorker } from '#infra/local/lambda/function-worker.ts';
import type { Invocation, Invoke } from '#infra/local/lambda/invocation.ts';
import { REQUEST_BYTES, tooLargeText } from '#infra/local/lambda/limits.ts';
import { nameOfArn } from '#infra/local/template/names.ts';

/** The functions of the template, each in a worker of its own from its first call on. */
export type Lambdas = {
  readonly invoke: Invoke;
  /** Loads a function before its first call. */
  readonly warm: (name: string) => void;
  /**
   * Loads a function's code again. The running worker answers until the new code is loaded; if it cannot be loaded, the
   * old worker stays and this rejects.
   */
  readonly reload: (name: string) => Promise<void>;
  /** Makes the next call load a function's code again; open calls finish in the worker that has them. */
  readonly retire: (name: string) => void;
  /** Takes the functions of another template; those that differ from before are retired. */
  readonly renew: (functions: readonly LocalFunction[]) => void;
  readonly end: () => Promise<void>;
};

type Keeping = {
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly notes: Notes;
  /** How many functions the account may run at once, all together; without it, as many as are called. */
  readonly accountConcurrency?: number | undefined;
};

/**
 * Keeps the functions, each as far as its concurrency reaches; a worker that has crashed or was retired is replaced at the next call. A call that fails is
 * logged, because the caller does not always see the reason, as on AWS.
 */
export function keepLambdas(
  functions: readonly LocalFunction[],
  { folder, say, notes, accountConcurrency }: Keeping,
): Lambdas {
  let byName = namesOf(functions);
  const concurrency = countedConcurrency(functions, accountConcurrency);
  const workers = new Map<string, FunctionWorker>();

  const started = (name: string): FunctionWorker => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`The template has no function ${name}`);
    return startWorker(found, { logFile: path.join(folder, 'logs', `${name}.log`), notes, say });
  };
  const workerOf = (name: string): FunctionWorker => {
    const running = workers.get(name);
    if (running?.usable() === true) return running;
    const worker = started(name);
    workers.set(name, worker);
    return worker;
  };
  /** A call that lost its worker to another call is made once more, in a worker of its own, as every call has on AWS. */
  const alone = async (name: string, event: string): Promise<Invocation> => {
    const worker = started(name);
    const outcome = await worker.call(event);
    void worker.end();
    return outcome ?? LOST;
  };
  const called = async (name: string, event: string): Promise<Invocation> => {
    if (Buffer.byteLength(event) > REQUEST_BYTES) return TOO_LARGE;
    const refused = concurrency.begin(name);
    if (refused !== undefined) return refused;
    try {
      return (await workerOf(name).call(event)) ?? (await alone(name, event));
    } finally {
      concurrency.end(name);
    }
  };
  const retire = (name: string): void => {
    workers.get(name)?.retire();
    workers.delete(name);
  };
  return {
    invoke: async (nameOrArn, event) => {
      const name = nameOfArn(nameOrArn);
      const outcome = await called(name, JSON.stringify(event) ?? 'null');
      if (!outcome.ok) say(`! ${name}: ${outcome.error.errorType}: ${outcome.error.errorMessage}`);
      return outcome;
    },
    warm: (name) => void workerOf(name),
    reload: async (name) => {
      const worker = started(name);
      await worker.loaded;
      retire(name);
      workers.set(name, worker);
    },
    retire,
    renew: (next) => {
      const before = byName;
      byName = namesOf(next);
      concurrency.take(next);
      for (const [name, was] of before) if (!isDeepStrictEqual(was, byName.get(name))) retire(name);
    },
    end: async () => {
      await Promise.all([...workers.values()].map((worker) => worker.end()));
    },
  };
}

/** A worker that holds one call alone cannot lose it to another. */
const LOST: Invocation = {
  ok: false,
  error: { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited without providing a reason' },
};
const TOO_LARGE: Invocation = {
  ok: false,
  error: { errorType: 'RequestTooLargeException', errorMessage: tooLargeText(REQUEST_BYTES) },
  notRun: { status: 413 },
};

function namesOf(functions: readonly LocalFunction[]): ReadonlyMap<string, LocalFunction> {
  return new Map(functions.map((found) => [found.name, found]));
}
