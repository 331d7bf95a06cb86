import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);
const HOST = 'http://lists.test';
const BUILD = join(import.meta.dirname, 'build-table-page.ts');
const KINDS: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export type TablePage = { readonly address: string; readonly remove: () => Promise<void> };

/** Builds the page of one list and lets a browser’s page open it; what the list is like is said in the search. */
export async function serveTablePage(page: Page): Promise<TablePage> {
  const folder = await mkdtemp(join(tmpdir(), 'zamio-table-page-'));
  await run(process.execPath, [BUILD, folder]);
  await page.route(`${HOST}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html');
    const contentType = KINDS[path.split('.').at(-1) ?? ''];
    if (contentType === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body: await readFile(join(folder, path)), contentType });
  });
  return { address: HOST, remove: () => rm(folder, { recursive: true }) };
}
