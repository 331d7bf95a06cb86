import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { faultIn } from '#infra/local/process/faults.ts';
import { closeServers } from '#infra/local/process/http-server.ts';

/** How a program ends. */
export type Ending = {
  /** Names what must be ended with this process; at once where it ends already. */
  readonly add: (end: () => unknown) => void;
  /** Ends everything, then the process. Called again it changes nothing. */
  readonly end: (exitCode: number) => void;
  readonly hasBegun: () => boolean;
};

/** How long what is being answered may still take, and then how long the rest may take to end. */
const ANSWERS_MS = 2000;
const ENDS_MS = 3000;
/** One Ctrl-C may come twice: from the terminal to all its programs, and from npm to what it runs. */
const SAME_PRESS_MS = 500;
/** What goes on being wrong is said again. */
const AGAIN_MS = 60_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const ENDED_BY_HAND = 130;

/**
 * Lets this process end by a signal, or with the terminal or program that started it: requests that are being answered
 * are finished, then what was named is ended, a few seconds at most; a second signal ends it at once. An error that
 * nobody caught is said in a line and outlived where it is the machine's (a full disk), else it ends the process.
 */
export function endingOf(say: (line: string) => void): Ending {
  const ends = new Set<() => unknown>();
  const saidAt = new Map<string, number>();
  let begunAt: number | undefined;
  const end = async (exitCode: number): Promise<void> => {
    if (begunAt !== undefined) return;
    begunAt = performance.now();
    await closeServers(ANSWERS_MS);
    const ended = Promise.allSettled([...ends].map(async (one) => one()));
    await Promise.race([ended, wait(ENDS_MS)]);
    process.exit(exitCode);
  };
  const onSignal = (): void => {
    if (begunAt !== undefined && performance.now() - begunAt > SAME_PRESS_MS) process.exit(ENDED_BY_HAND);
    void end(0);
  };
  const onError = (error: unknown): void => {
    const fault = faultIn(error);
    if (fault === undefined) {
      if (begunAt === undefined) console.error(error);
      void end(1);
    } else if (performance.now() - (saidAt.get(fault) ?? -AGAIN_MS) >= AGAIN_MS) {
      saidAt.set(fault, performance.now());
      say(`! ${fault}`);
    }
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => void end(0));
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onError);
  if (process.connected) process.once('disconnect', () => void end(0));
  return {
    add: (one) => {
      ends.add(one);
      if (begunAt !== undefined) void one();
    },
    end: (exitCode) => void end(exitCode),
    hasBegun: () => begunAt !== undefined,
  };
}
