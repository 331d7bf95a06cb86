import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import * as z from 'zod';
import { type Addresses, addressesFrom } from '#infra/local/addresses.ts';
import { freeBlock } from './free-block.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;
const Outcome = z.union([
  z.object({ ok: z.literal(true), payload: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ errorType: z.string(), errorMessage: z.string() }) }),
]);

/** A system of a template whose functions do what they are told (functions/act-as-told.ts). */
export type ToldSystem = {
  readonly addresses: Addresses;
  readonly folder: string;
  /** Tells a function, by its name, what to do. */
  readonly tell: (name: string, event: unknown) => Promise<z.infer<typeof Outcome>>;
  readonly said: () => string;
  readonly stop: () => Promise<void>;
};

/** Starts a system on a template, S3 too busy for one call in so many. The SDK is bundled into its functions, as it may be on AWS. */
export async function startTold(templateFolder: string, slowDownEvery?: number): Promise<ToldSystem> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-told-'));
  const bundle = path.join(folder, 'bundle');
  await build({
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node24' },
    entryPoints: ['test/support/functions/act-as-told.ts'],
    outfile: path.join(bundle, 'index.mjs'),
    banner: {
      js: `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);`,
    },
  });
  const port = await freeBlock();
  const addresses = addressesFrom(port);
  const args = ['test/support/told-program.ts', String(port), folder, templateFolder, bundle];
  if (slowDownEvery !== undefined) args.push(String(slowDownEvery));
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
    });
  }
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const until = Date.now() + PATIENCE_MS; !said.includes('ready\n'); await wait(PAUSE_MS)) {
    if (child.exitCode === null && Date.now() < until) continue;
    await stop();
    throw new Error(`It did not come up:\n${said}`);
  }
  return {
    ...{ addresses, folder, stop },
    said: () => said,
    tell: async (name, event) => {
      const answer = await fetch(`${addresses.site}/${name}`, {
        method: 'POST',
        body: JSON.stringify(event),
      });
      return Outcome.parse(await answer.json());
    },
  };
}
