import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from '#infra/local/process/run.ts';
import { madeBeside } from '#infra/local/state/made-beside.ts';

export const SITE_FOLDER = 'build/site';

const VITE = 'node_modules/vite/bin/vite.js';
const SOURCES = ['web', 'shared', 'package-lock.json'];

/**
 * Builds the site into a folder unless what is there is newer than its sources. It is built in another folder and then
 * moved, so what is served is always whole.
 *
 * @returns whether it had to be built
 */
export async function buildSite(folder: string): Promise<boolean> {
  const built = statSync(path.join(folder, 'index.html'), { throwIfNoEntry: false });
  if (built !== undefined && built.mtimeMs > Math.max(...SOURCES.map(newest))) return false;
  await madeBeside(folder, {
    old: 'replaced',
    make: (beside) => {
      const args = ['build', '--config', 'web/vite.config.ts', '--outDir', beside, '--emptyOutDir'];
      // Whoever starts the system, a test runner too, gets the site as it is deployed.
      return run(process.execPath, [VITE, ...args, '--logLevel', 'warn'], { NODE_ENV: 'production' });
    },
  });
  return true;
}

/** Whether there is a built site, of whatever age. */
export const siteIsBuilt = (): boolean => existsSync(path.join(SITE_FOLDER, 'index.html'));

function newest(entry: string): number {
  const found = statSync(entry, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
}
