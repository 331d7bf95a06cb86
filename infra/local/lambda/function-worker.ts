import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import type { Rights } from '#infra/local/iam/authority.ts';
import type { Denial, GrantUse, Notes } from '#infra/local/iam/grant-use.ts';
import type { FunctionError, Invocation } from '#infra/local/lambda/invocation.ts';

/** One function of the template, as a worker needs it. */
export type LocalFunction = {
  readonly name: string;
  /** Folder of the bundle. */
  readonly folder: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the table is, and what the function's role may do with it. */
  readonly table: string;
  readonly rights: Rights;
};

type Reply = { readonly id: number; readonly answer?: string; readonly error?: FunctionError };
type Said = Reply | { readonly used: GrantUse } | { readonly denied: Denial } | 'loaded';
/** Where a worker's log goes, and what it notes of IAM. */
type Books = { readonly logFile: string; readonly notes: Notes };

/** A worker thread that holds one function; once it is retired or has crashed, it takes no more calls. */
export type FunctionWorker = {
  readonly usable: () => boolean;
  readonly call: (event: unknown) => Promise<Invocation>;
  /** Until its code has been loaded; rejects when it cannot be. */
  readonly loaded: Promise<void>;
  /** Ends it when its open calls are done. */
  readonly retire: () => void;
  readonly end: () => Promise<unknown>;
};

/**
 * Starts a worker for a function. A call that takes longer than the function's timeout answers
 * `Sandbox.Timedout` and retires the worker: it is ended when its other calls are done. A crash answers
 * `Runtime.ExitError` to every open call.
 */
export function startWorker(of: LocalFunction, { logFile, notes }: Books): FunctionWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: {
      file: path.join(of.folder, 'index.mjs'),
      functionName: of.name,
      memoryMegabytes: String(of.memoryMegabytes),
      table: of.table,
      rights: of.rights,
    },
    env: { ...of.environment },
    // A bundle says that it is a module, and the SDK's files are none: to look into each costs a tenth of a start.
    execArgv: ['--no-experimental-detect-module'],
    stdout: true,
    stderr: true,
  });
  logInto(worker, logFile);

  const open = new Map<number, (outcome: Invocation) => void>();
  const loading = Promise.withResolvers<void>();
  loading.promise.catch(() => {});
  let last = 0;
  let usable = true;
  const settle = (id: number, outcome: Invocation) => {
    open.get(id)?.(outcome);
    open.delete(id);
    if (!usable && open.size === 0) void worker.terminate();
  };
  const fail = (errorType: string, errorMessage: string) => {
    usable = false;
    loading.reject(new Error(errorMessage));
    for (const id of [...open.keys()]) settle(id, { ok: false, error: { errorType, errorMessage } });
  };
  worker.on('message', (said: Said) => {
    if (said === 'loaded') return loading.resolve();
    if ('used' in said) return notes.used(said.used);
    if ('denied' in said) return notes.denied(said.denied);
    const { id, answer, error } = said;
    settle(
      id,
      error === undefined ? { ok: true, payload: JSON.parse(answer ?? 'null') } : { ok: false, error },
    );
  });
  worker.on('error', (error) => fail('Runtime.ExitError', String(error)));
  worker.on('exit', (code) => fail('Runtime.ExitError', `Runtime exited with status ${code}`));

  return {
    usable: () => usable,
    loaded: loading.promise,
    retire: () => {
      usable = false;
      if (open.size === 0) void worker.terminate();
    },
    end: () => worker.terminate(),
    call: (event) =>
      new Promise((answer) => {
        const id = ++last;
        const limit = of.timeoutSeconds * 1000;
        const timer = setTimeout(() => {
          usable = false;
          const errorMessage = `Task timed out after ${of.timeoutSeconds.toFixed(2)} seconds`;
          settle(id, { ok: false, error: { errorType: 'Sandbox.Timedout', errorMessage } });
        }, limit);
        open.set(id, (outcome) => {
          clearTimeout(timer);
          answer(outcome);
        });
        worker.postMessage({ id, event: JSON.stringify(event), deadline: Date.now() + limit });
      }),
  };
}

function logInto(worker: Worker, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const log = createWriteStream(file, { flags: 'a' });
  const streams = [worker.stdout, worker.stderr];
  for (const stream of streams) stream.pipe(log, { end: false });
  // Workers are replaced again and again; none leaves a file open.
  void Promise.allSettled(streams.map((stream) => finished(stream))).then(() => log.end());
}
