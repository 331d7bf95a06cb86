import path from 'node:path';
import { type FunctionWorker, type LocalFunction, startWorker } from '#infra/local/lambda/function-worker.ts';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import { nameOfArn } from '#infra/local/template/names.ts';

/** The functions of the template, each in a worker of its own from its first call on. */
export type Lambdas = {
  readonly invoke: Invoke;
  /** Loads a function before its first call. */
  readonly warm: (name: string) => void;
  readonly end: () => Promise<void>;
};

/**
 * Keeps the functions; a worker that has crashed or was retired is replaced at the next call. A call that fails is
 * said, for AWS keeps the reason from the caller in places, and so does this.
 */
export function keepLambdas(
  functions: readonly LocalFunction[],
  folder: string,
  say: (line: string) => void,
): Lambdas {
  const byName = new Map(functions.map((found) => [found.name, found]));
  const workers = new Map<string, FunctionWorker>();

  const workerOf = (nameOrArn: string): FunctionWorker => {
    const name = nameOfArn(nameOrArn);
    const running = workers.get(name);
    if (running?.usable() === true) return running;
    const found = byName.get(name);
    if (found === undefined) throw new Error(`The template has no function ${nameOrArn}`);
    const started = startWorker(found, path.join(folder, 'logs', `${name}.log`));
    workers.set(name, started);
    return started;
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
    end: async () => {
      await Promise.all([...workers.values()].map((worker) => worker.end()));
    },
  };
}
