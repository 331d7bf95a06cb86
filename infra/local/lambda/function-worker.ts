import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TableRates } from '#infra/local/dynamodb/table-rates.ts';
import type { Rights } from '#infra/local/iam/authority.ts';
import type { Denial, GrantUse, Notes } from '#infra/local/iam/grant-use.ts';
import type { FunctionError, Invocation } from '#infra/local/lambda/invocation.ts';
import { RESPONSE_BYTES } from '#infra/local/lambda/limits.ts';
import { logInto } from '#infra/local/process/log-file.ts';

/** One function of the template, as a worker needs it. */
export type LocalFunction = {
  readonly name: string;
  /** Folder of the bundle. */
  readonly folder: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** How many calls may run at once; as many as come where it is not said. */
  readonly reservedConcurrency: number | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the table is, and what the function's role may do with it. */
  readonly table: string;
  readonly rights: Rights;
  /** What tables take a second, of all functions together, where they are throttled. */
  readonly rates?: TableRates | undefined;
};

type Reply = { readonly id: number; readonly answer?: string; readonly error?: FunctionError };
/** `waiting`: it is no longer held up, and the call of that number is late by itself. */
type Said =
  | Reply
  | { readonly used: GrantUse }
  | { readonly denied: Denial }
  | { readonly waiting: number }
  | 'loaded';
/** Where a worker's log goes, and what it notes of IAM. */
type Books = {
  readonly logFile: string;
  readonly notes: Notes;
  readonly say: (line: string) => void;
};

/** A worker thread that holds one function; once it is retired or has crashed, it takes no more calls. */
export type FunctionWorker = {
  readonly usable: () => boolean;
  /**
   * Calls the function with an event, which is JSON text. `undefined` where the worker ended while several calls were in
   * it and this one may not be the one that ended it.
   */
  readonly call: (event: string) => Promise<Invocation | undefined>;
  /** Until its code has been loaded; rejects when it cannot be. */
  readonly loaded: Promise<void>;
  /** Ends it when its open calls are done. */
  readonly retire: () => void;
  readonly end: () => Promise<unknown>;
};

type Open = {
  readonly requestId: string;
  readonly answer: (outcome: Invocation | undefined) => void;
};

/** How long calls beside one that is over its time may go on where they are. */
const GRACE_MS = 1000;
/**
 * At the end of its memory Node gives a worker 16 MB more to stop in. What is young must find room in them when it is
 * moved there at once, or the whole process ends.
 */
const YOUNG_MEGABYTES = 4;
/** How long the code may take to load, which is not of a call's time. Lambda gives ten seconds; a busy machine takes longer. */
const LONGEST_LOAD_MS = 60_000;

/**
 * Starts a worker for a function. On AWS each call has a sandbox of its own; here calls of a function share a worker,
 * because to start one for each would take longer than most calls do. So a call that must be ended ends the worker:
 *
 * - One that is over the function's time answers `Sandbox.Timedout`, and its code is stopped with the worker: at once if
 *   it is alone, else when the others are done or a second has passed. Where the worker is held up by code that never
 *   waits, nobody sees by whose: the calls in it are all made again elsewhere, and the one that never waits is then over
 *   its time there.
 * - Memory is the heap of JavaScript objects (the old generation), which all calls in the worker share. Lambda counts
 *   all that the process holds; what is outside the heap, such as the bytes of buffers, is not measured here. Where the
 *   heap is full, `Runtime.ExitError`, as when the code ends the process.
 *
 * Calls that were open beside it are not harmed by it as far as that can be: they are `undefined`, to be made again
 * elsewhere. What they had done by then is done twice, as after a retry on AWS.
 */
export function startWorker(of: LocalFunction, { logFile, notes, say }: Books): FunctionWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: {
      file: path.join(of.folder, 'index.mjs'),
      functionName: of.name,
      memoryMegabytes: String(of.memoryMegabytes),
      table: of.table,
      rights: of.rights,
      rates: of.rates,
    },
    env: { ...of.environment },
    // A bundle says that it is a module, and the SDK's files are none: to look into each costs a tenth of a start.
    execArgv: ['--no-experimental-detect-module'],
    resourceLimits: {
      maxOldGenerationSizeMb: of.memoryMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
    stdout: true,
    stderr: true,
  });
  logInto(logFile, [worker.stdout, worker.stderr], say);

  const open = new Map<number, Open>();
  const loading = Promise.withResolvers<void>();
  const patience = setTimeout(() => worker.terminate(), LONGEST_LOAD_MS).unref();
  loading.promise.catch(() => {}).finally(() => clearTimeout(patience));
  let last = 0;
  let state: 'usable' | 'retired' | 'late' = 'usable';
  let isLoaded = false;
  const settle = (id: number, outcome: Invocation | undefined) => {
    open.get(id)?.answer(outcome);
    open.delete(id);
    if (state !== 'usable' && open.size === 0) void worker.terminate();
  };
  const fail = (why: string) => {
    const isShared = state === 'late' || (isLoaded && open.size > 1);
    if (state === 'usable') state = 'retired';
    loading.reject(new Error(why));
    for (const [id, { requestId }] of [...open]) {
      const errorMessage = `RequestId: ${requestId} Error: ${why}`;
      settle(
        id,
        isShared ? undefined : { ok: false, error: { errorType: 'Runtime.ExitError', errorMessage } },
      );
    }
  };
  worker.on('message', (said: Said) => {
    if (said === 'loaded') {
      isLoaded = true;
      return loading.resolve();
    }
    if ('used' in said) return notes.used(said.used);
    if ('denied' in said) return notes.denied(said.denied);
    if ('waiting' in said) return settle(said.waiting, timedOut(said.waiting));
    settle(said.id, outcomeOf(said));
  });
  worker.on('error', (error) => fail(causeOf(error)));
  worker.on('exit', (code) => fail(exitText(code)));

  const timedOut = (id: number): Invocation => {
    const errorMessage = `RequestId: ${open.get(id)?.requestId} Error: Task timed out after ${of.timeoutSeconds.toFixed(2)} seconds`;
    return { ok: false, error: { errorType: 'Sandbox.Timedout', errorMessage } };
  };
  const timeOut = (id: number) => {
    state = 'late';
    if (open.size === 1) return settle(id, timedOut(id));
    worker.postMessage({ isWaiting: id });
    setTimeout(() => worker.terminate(), GRACE_MS).unref();
  };
  return {
    usable: () => state === 'usable',
    loaded: loading.promise,
    retire: () => {
      if (state === 'usable') state = 'retired';
      if (open.size === 0) void worker.terminate();
    },
    end: () => worker.terminate(),
    call: (event) =>
      new Promise((answer) => {
        const id = ++last;
        const requestId = randomUUID();
        let timer: NodeJS.Timeout | undefined;
        open.set(id, {
          requestId,
          answer: (outcome) => {
            clearTimeout(timer);
            answer(outcome);
          },
        });
        const begin = () => {
          const limit = of.timeoutSeconds * 1000;
          timer = setTimeout(() => timeOut(id), limit);
          worker.postMessage({ id, requestId, event, deadline: Date.now() + limit });
        };
        if (isLoaded) begin();
        else loading.promise.then(begin, () => {});
      }),
  };
}

function outcomeOf({ answer = 'null', error }: Reply): Invocation {
  if (error !== undefined) return { ok: false, error };
  if (Buffer.byteLength(answer) <= RESPONSE_BYTES) return { ok: true, payload: JSON.parse(answer) };
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${RESPONSE_BYTES} bytes).`;
  return { ok: false, error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } };
}

/** Where the heap is full, the machine that the function runs on kills it. */
const causeOf = (error: unknown): string =>
  String(error).includes('ERR_WORKER_OUT_OF_MEMORY')
    ? 'Runtime exited with error: signal: killed'
    : String(error);

const exitText = (code: number): string =>
  code === 0 ? 'Runtime exited without providing a reason' : `Runtime exited with error: exit status ${code}`;
