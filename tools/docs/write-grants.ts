import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { assemble } from '#infra/local/assembly/assemble.ts';
import type { GrantUse } from '#infra/local/iam/grant-use.ts';
import { grantsOf } from '#infra/local/iam/grants.ts';
import { readTemplate } from '#infra/local/template/template.ts';
import { grantsPage, lineOf } from '#tools/docs/grants-page.ts';

/**
 * `npm run docs:grants` runs every test that starts a whole system and writes `docs/grants.md` from what they used: the
 * better part of an hour. `-- --from FOLDER` takes what a run left that was told the folder by `USED_GRANTS_FOLDER`.
 */
const SUITES = ['test/api/*.test.ts', 'test/e2e/*.test.ts', 'test/simulation/*.test.ts'];
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--runInBand'];
const PAGE = 'docs/grants.md';
const Use = z.object({ who: z.string(), action: z.string(), resource: z.string() });

const asked = process.argv.indexOf('--from');
const given = asked === -1 ? undefined : process.argv[asked + 1];
const folder = given ?? mkdtempSync(path.join(tmpdir(), 'zamio-grants-'));
if (given === undefined && !runSuites()) throw new Error('A test failed: the page stays as it was');

const template = readTemplate((await assemble({})).folder);
const granted = new Set(grantsOf(template).map(lineOf));
writeFileSync(PAGE, grantsPage(usesIn(folder).filter((use) => granted.has(lineOf(use)))));
if (given === undefined) rmSync(folder, { recursive: true });

function runSuites(): boolean {
  const env = { ...process.env, USED_GRANTS_FOLDER: folder };
  const files = SUITES.flatMap((suite) => globSync(suite));
  return spawnSync(process.execPath, [...JEST, ...files], { stdio: 'inherit', env }).status === 0;
}

function usesIn(kept: string): readonly GrantUse[] {
  return readdirSync(kept)
    .flatMap((file) => readFileSync(path.join(kept, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => Use.parse(JSON.parse(line)));
}
