import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Where the npm-shipped Chromium and the libraries it needs on a bare machine are unpacked, once. */
const FOLDER = path.resolve('build/chromium');
const READY = path.join(FOLDER, 'ready');
const LOCK = `${FOLDER}.lock`;
const PATIENCE_MS = 300_000;
const PAUSE_MS = 200;

/**
 * The package's own font configuration names /tmp/fonts; without any font Chromium ends. Its fonts lack letters of Ghana's
 * languages, which those of the statements have.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${FOLDER}/fonts</dir><dir>${path.resolve('functions/platform/fonts')}</dir><cachedir>${FOLDER}/fonts-cache</cachedir></fontconfig>
`;

/** What a browser is started with. */
export type BrowserFiles = { readonly executablePath: string; readonly env: Record<string, string> };

/** Unpacks Chromium unless that has been done; of several processes that ask at once, one does it. */
export async function browserFiles(): Promise<BrowserFiles> {
  const until = Date.now() + PATIENCE_MS;
  while (!existsSync(READY)) {
    if (takeLock()) await unpack().finally(() => rmSync(LOCK, { recursive: true }));
    else if (Date.now() < until) await wait(PAUSE_MS);
    else
      throw new Error(
        `Another process has been unpacking Chromium for minutes; remove ${LOCK} if it is gone`,
      );
  }
  return {
    executablePath: path.join(FOLDER, 'chromium'),
    env: {
      HOME: FOLDER,
      FONTCONFIG_PATH: path.join(FOLDER, 'fonts'),
      LD_LIBRARY_PATH: path.join(FOLDER, 'al2023', 'lib'),
    },
  };
}

function takeLock(): boolean {
  try {
    mkdirSync(path.dirname(LOCK), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The package unpacks into the folder for temporary files, and unpacks its libraries only if it believes it is in
 * Lambda. It looks for that in the process's environment, so it runs in its own process: under Jest `process.env` is a
 * copy.
 */
async function unpack(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const env = {
    ...process.env,
    TMPDIR: FOLDER,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
  };
  await promisify(execFile)(process.execPath, ['test/support/unpack-chromium.ts'], { env });
  writeFileSync(path.join(FOLDER, 'fonts', 'fonts.conf'), FONTS);
  writeFileSync(READY, '');
}
