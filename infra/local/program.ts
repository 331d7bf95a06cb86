import { mkdirSync } from 'node:fs';
import { addressesFrom } from '#infra/local/addresses.ts';
import type { Place } from '#infra/local/compute.ts';
import { startEngine } from '#infra/local/dynamodb/engine.ts';
import { type Options, readOptions } from '#infra/local/options.ts';
import { endRunning } from '#infra/local/process/run.ts';
import { takeFolder } from '#infra/local/state/run-file.ts';

/** What a program that brings a system up has in hand: its options, its place, its folder to itself. */
export type Begun = {
  readonly options: Options;
  readonly place: Place;
  readonly startEngine: () => Promise<void>;
  /** Names what must be ended with this process. */
  readonly atEnd: (end: () => unknown) => void;
};

/**
 * Runs a program that brings a system up and keeps it. Everything is kept in one folder; a start after Ctrl-C or a
 * kill goes on where the last one was.
 */
export function runProgram(start: (begun: Begun) => Promise<void>): void {
  const began = performance.now();
  const say = (line: string): void => {
    console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  const ends: (() => unknown)[] = [endRunning];
  const stop = async (exitCode: number): Promise<never> => {
    await Promise.all(ends.map((end) => end()));
    process.exit(exitCode);
  };
  const begin = async (): Promise<void> => {
    const options = readOptions(process.argv.slice(2));
    const addresses = addressesFrom(options.port);
    mkdirSync(options.folder, { recursive: true });
    const run = await takeFolder(options.folder);
    ends.push(run.end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop(0));
    const engine = (): Promise<void> =>
      startEngine(addresses, options.folder, (pid, end) => {
        run.own(pid, 'dynoxide');
        ends.push(end);
      });
    await start({
      options,
      place: { addresses, folder: options.folder, say, edges: options.edges },
      startEngine: engine,
      atEnd: (end) => ends.push(end),
    });
  };
  begin().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return stop(1);
  });
}
