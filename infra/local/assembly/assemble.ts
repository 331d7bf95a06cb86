import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_CONTEXT } from '#infra/deployment.ts';
import { fingerprint } from '#infra/local/assembly/fingerprint.ts';
import type { Wanted } from '#infra/local/assembly/wanted.ts';
import { run } from '#infra/local/process/run.ts';
import { madeBeside } from '#infra/local/state/made-beside.ts';

const ASSEMBLIES = 'build/assemblies';
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Where the template of the present sources is, and whether it had to be made. */
export type Assembly = { readonly folder: string; readonly made: boolean };

/**
 * Bundles the functions and synthesizes the app, unless that was done for the very same sources before. Each state of
 * the sources has a folder of its own, so a running system keeps the code that it was started with.
 *
 * @throws Error with what the synthesis said, where it found what cannot be deployed
 */
export async function assemble(wanted: Wanted): Promise<Assembly> {
  const home = path.join(ASSEMBLIES, fingerprint(wanted));
  const folder = path.join(home, 'template');
  const made = !existsSync(home);
  if (made) await make(home, wanted);
  const now = new Date();
  utimesSync(home, now, now);
  forgetOld();
  return { folder, made };
}

async function make(home: string, { standIn, context = LOCAL_CONTEXT, site }: Wanted): Promise<void> {
  const instead = standIn === undefined ? [] : ['--stand-in', standIn];
  const served = site === undefined ? [] : ['--site', site || 'none'];
  // Another process may have made it meanwhile, and may run by it.
  await madeBeside(home, {
    old: 'kept',
    make: async (beside) => {
      const places = ['--output', path.join(beside, 'template'), '--code', path.join(beside, 'code')];
      await run(process.execPath, ['infra/app.ts', ...places, ...instead, ...served], {
        CDK_CONTEXT_JSON: JSON.stringify(context),
      });
      rmSync(path.join(beside, 'code'), { recursive: true });
    },
  });
}

function forgetOld(): void {
  for (const name of readdirSync(ASSEMBLIES)) {
    const old = path.join(ASSEMBLIES, name);
    const found = statSync(old, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > KEPT_MS) rmSync(old, { recursive: true });
  }
}
