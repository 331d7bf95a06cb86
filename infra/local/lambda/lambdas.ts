import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Notes } from '#infra/local/iam/grant-use.ts';
import { type FunctionWorker, type LocalFunction, startWorker } from '#infra/local/lambda/function-worker.ts';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
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
};

/**
 * Keeps the functions; a worker that has crashed or was retired is replaced at the next call. A call that fails is
 * logged, because the caller does not always see the reason, as on AWS.
 */
export function keepLambdas(functions: readonly LocalFunction[], { folder, say, notes }: Keeping): Lambdas {
  let byName = namesOf(functions);
  const workers = new Map<string, FunctionWorker>();

  const started = (name: string): FunctionWorker => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`The template has no function ${name}`);
    return startWorker(found, { logFile: path.join(folder, 'logs', `${name}.log`), notes });
  };
  const workerOf = (nameOrArn: string): FunctionWorker => {
    const name = nameOfArn(nameOrArn);
    const running = workers.get(name);
    if (running?.usable() === true) return running;
    const worker = started(name);
    workers.set(name, worker);
    return worker;
  };
  const retire = (name: string): void => {
    workers.get(name)?.retire();
    workers.delete(name);
  };
  return {
    invoke: async (nameOrArn, event) => {
      const outcome = await workerOf(nameOrArn).call(event);
      if (!outcome.ok) {
        const { errorType, errorMessage } = outcome.error;
        say(`! ${nameOfArn(nameOrArn)}: ${errorType}: ${errorMessage}`);
      }
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
      for (const [name, was] of before) if (!isDeepStrictEqual(was, byName.get(name))) retire(name);
    },
    end: async () => {
      await Promise.all([...workers.values()].map((worker) => worker.end()));
    },
  };
}

function namesOf(functions: readonly LocalFunction[]): ReadonlyMap<string, LocalFunction> {
  return new Map(functions.map((found) => [found.name, found]));
}
