import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EDGE_OPTIONS } from './edge-options.ts';
import { freeBlock } from './free-block.ts';
import { deniedCalls, keepUsedGrants } from './iam-notes.ts';

/** A whole system on this machine, for one test file. */
export type LocalSystem = {
  readonly port: number;
  readonly url: string;
  /** All that its functions have logged so far. */
  readonly logs: () => string;
  /** Ends it, and waits until nothing of it is left. Fails where it refused a call to a function or a service: AWS would too. */
  readonly stop: () => Promise<void>;
};

const PATIENCE_MS = 300_000;
const PAUSE_MS = 250;
const PORT_TAKEN = /Port \d+ cannot be used/;

/** Starts the system, empty, with the edges that tests have, and waits until it is healthy and its site is built. Where another took its ports in the meantime, it takes others. */
export async function startLocalSystem(): Promise<LocalSystem> {
  const port = await freeBlock();
  const data = mkdtempSync(path.join(tmpdir(), 'zamio-'));
  const place = ['--no-sample', '--port', String(port), '--data', data];
  const args = ['infra/local/start.ts', ...place, ...EDGE_OPTIONS];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
    });
  }
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    const denied = deniedCalls(data);
    keepUsedGrants(data);
    rmSync(data, { recursive: true, force: true });
    if (denied.length > 0) throw new Error(`IAM refused: ${JSON.stringify(denied, null, 2)}`);
  };

  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + PATIENCE_MS; !(await isUp(url)); await wait(PAUSE_MS)) {
    if (child.exitCode === null && Date.now() < until) continue;
    await stop();
    if (PORT_TAKEN.test(said)) return startLocalSystem();
    throw new Error(`The local system did not come up:\n${said}`);
  }
  return { port, url, logs: () => logsIn(path.join(data, 'logs')), stop };
}

function logsIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.log'));
  return files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
}

async function isUp(url: string): Promise<boolean> {
  const [health, site] = await Promise.all(
    ['/api/health', '/'].map((address) => fetch(`${url}${address}`).catch(() => undefined)),
  );
  return health?.status === 200 && ((await site?.text()) ?? '').includes('id="root"');
}
