import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { type Addresses, addressesFrom, portOf } from '#infra/local/addresses.ts';
import type { Place } from '#infra/local/compute.ts';
import { engineOn } from '#infra/local/dynamodb/engine.ts';
import { type Options, readOptions } from '#infra/local/options.ts';
import { endingOf } from '#infra/local/process/ending.ts';
import { inWords } from '#infra/local/process/faults.ts';
import { tryPort } from '#infra/local/process/http-server.ts';
import { endRunning } from '#infra/local/process/run.ts';
import { watchSpace } from '#infra/local/process/watch-space.ts';
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
 * kill goes on where the last one was. What keeps it from coming up is said in a sentence, and the exit code is 1.
 */
export function runProgram(start: (begun: Begun) => Promise<void>): void {
  const began = performance.now();
  const say = (line: string): void => {
    console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  const ending = endingOf(say);
  const fail = (why: unknown): void => {
    // What is ended while it starts fails, which is no news.
    if (!ending.hasBegun()) console.error(inWords(why));
    ending.end(1);
  };
  const begin = async (): Promise<void> => {
    const options = readOptions(process.argv.slice(2));
    const addresses = addressesFrom(options.port);
    const { folder, edges } = options;
    mkdirSync(folder, { recursive: true });
    const run = await takeFolder(folder);
    process.once('exit', run.end);
    ending.add(endRunning);
    watchSpace(folder, say);
    await tryPorts(addresses);
    const own = (pid: number): void => run.own(pid, 'dynoxide');
    const engine = engineOn({ addresses, folder, say, own, gaveUp: (why) => fail(new Error(why)) });
    ending.add(engine.end);
    await start({
      options,
      place: { addresses, folder, say, edges, engine },
      startEngine: engine.start,
      atEnd: ending.add,
    });
  };
  begin().catch(fail);
}

/** Says at once which port is taken, and not after what takes seconds. */
async function tryPorts({ site, s3, dynamodb, signIn, services }: Addresses): Promise<void> {
  const own = process.env['DYNAMODB_ENDPOINT'] === undefined ? [dynamodb] : [];
  for (const address of [site, s3, ...own, signIn, services]) await tryPort(portOf(address));
}
