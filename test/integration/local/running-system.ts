import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Addresses, addressesFrom } from '#infra/local/addresses.ts';
import { EDGE_OPTIONS } from '#test/support/edge-options.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/** A local system in a process group of its own. */
export type RunningSystem = {
  readonly addresses: Addresses;
  readonly folder: string;
  readonly start: () => Promise<void>;
  /** Ends the whole group at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does; gives the exit code. */
  readonly interrupt: () => Promise<number | null>;
  readonly said: () => string;
};

const STAND_IN = ['--stand-in', 'test/support/functions/stand-in.ts'];

/**
 * A system on a port of its own and an empty data folder, its functions stood in for unless they are real; with real ones
 * it has the edges that tests have, or others. It is not started yet.
 */
export function systemOn(
  port: number,
  functions: 'stand-in' | 'real' = 'stand-in',
  edges: readonly string[] = EDGE_OPTIONS,
): RunningSystem {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-local-'));
  const addresses = addressesFrom(port);
  let child: ChildProcess | undefined;
  let said = '';
  const ended = async (signal: NodeJS.Signals, target: (pid: number) => number) => {
    const running = child;
    if (running?.pid === undefined || running.exitCode !== null) return null;
    const exit = new Promise<number | null>((done) => running.once('exit', done));
    process.kill(target(running.pid), signal);
    return exit;
  };
  return {
    addresses,
    folder,
    said: () => said,
    kill: async () => {
      await ended('SIGKILL', (pid) => -pid);
    },
    interrupt: () => ended('SIGINT', (pid) => pid),
    start: async () => {
      const how = functions === 'real' ? edges : STAND_IN;
      const place = ['--no-sample', '--port', String(port), '--data', folder];
      child = spawn(process.execPath, ['infra/local/start.ts', ...place, ...how], { detached: true });
      child.stdout?.on('data', (text) => {
        said += String(text);
      });
      child.stderr?.on('data', (text) => {
        said += String(text);
      });
      await answering(`${addresses.site}/api/health`, () => said);
    },
  };
}

async function answering(url: string, said: () => string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; ; await wait(PAUSE_MS)) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200) return;
    if (Date.now() > until) throw new Error(`The system does not come up:\n${said()}`);
  }
}
