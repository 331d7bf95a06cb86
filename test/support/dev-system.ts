import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Addresses, addressesFrom } from '#infra/local/addresses.ts';
import { freeBlock } from './free-block.ts';

/** `npm run dev` in a copy of this repository, whose files may be changed. */
export type DevSystem = {
  readonly addresses: Addresses;
  /** Saves a file of the copy with one text in another's place. Gives what saves the file as it was before. */
  readonly edit: (file: string, text: string, instead: string) => () => void;
  /** All that the program has said. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
};

const SOURCES = ['functions', 'infra', 'shared', 'tools', 'web', 'package.json', 'tsconfig.json'];
const PATIENCE_MS = 120_000;
const PAUSE_MS = 100;

/** Copies the sources, starts them empty, and waits until they are up. */
export async function startDevSystem(): Promise<DevSystem> {
  const copy = mkdtempSync(path.join(tmpdir(), 'zamio-dev-'));
  for (const source of SOURCES) cpSync(source, path.join(copy, source), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  const port = await freeBlock();
  const args = ['infra/local/launch.mjs', 'tools/dev/dev.ts', '--no-sample', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
    });
  }
  const stop = async () => {
    await end(child);
    rmSync(copy, { recursive: true, force: true });
  };
  for (const until = Date.now() + PATIENCE_MS; !said.includes(' ready '); await wait(PAUSE_MS)) {
    if (child.exitCode === null && Date.now() < until) continue;
    await stop();
    throw new Error(`It did not come up:\n${said}`);
  }
  return {
    addresses: addressesFrom(port),
    said: () => said,
    stop,
    edit: (file, text, instead) => {
      const place = path.join(copy, file);
      const before = readFileSync(place, 'utf8');
      if (!before.includes(text)) throw new Error(`${file} does not have ${text}`);
      writeFileSync(place, before.replace(text, instead));
      return () => writeFileSync(place, before);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
