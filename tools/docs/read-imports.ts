import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod';

/** One import of the sources: from a file to a file, and whether only types go over it. */
export type Import = { readonly from: string; readonly to: string; readonly isTypeOnly: boolean };

const Cruised = z.object({
  modules: z.array(
    z.object({
      source: z.string(),
      dependencies: z.array(z.object({ resolved: z.string(), dependencyTypes: z.array(z.string()) })),
    }),
  ),
});
const FOLDERS = ['shared', 'functions', 'infra', 'tools', 'web/src'];
const MAX_BYTES = 256 * 1024 * 1024;

/** Every import of the sources as dependency-cruiser finds it: the tool that also holds the arrows. */
export function readImports(): readonly Import[] {
  const depcruise = path.resolve('node_modules/.bin/depcruise');
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MAX_BYTES });
  return Cruised.parse(JSON.parse(output)).modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, dependencyTypes }) => ({
      from: source,
      to: resolved,
      isTypeOnly: dependencyTypes.includes('type-only'),
    })),
  );
}
