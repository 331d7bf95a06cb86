import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readOpenapi } from '#shared/contract/system.ts';
import { CLIENT_PROGRAM, WRONG_PROGRAMS } from '#test/support/api/client-program.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { stageFor } from '#test/support/api/prove.ts';
import { tokenOf } from '#test/support/api/stage.ts';

const run = promisify(execFile);
const PATIENCE_MS = 180_000;
const TSC = path.resolve('node_modules/typescript/bin/tsc');
const GENERATOR = path.resolve('node_modules/openapi-typescript/bin/cli.js');
const FLAGS = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024'];
const ALSO = [
  ...['--lib', 'esnext,dom', '--types', 'node'],
  ...['--allowImportingTsExtensions', '--verbatimModuleSyntax', '--pretty', 'false'],
];
const HEAD = CLIENT_PROGRAM.split('\n').slice(0, 6).join('\n');

const stage = stageFor();
const folder = mkdtempSync(path.join(tmpdir(), 'zamio-client-'));
const FILES = ['program.ts', ...WRONG_PROGRAMS.map((_, at) => `wrong-${at}.ts`)];
/** What the compiler says of all programs, which it reads at once: the types of the contract cost most of the time. */
let said = '';

beforeAll(async () => {
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const document = await stage().nobody.get(readOpenapi);
  writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(document));
  await run(process.execPath, [GENERATOR, 'openapi.json', '-o', 'contract.ts'], { cwd: folder });
  writeFileSync(path.join(folder, 'program.ts'), CLIENT_PROGRAM);
  for (const [at, [, line]] of WRONG_PROGRAMS.entries())
    writeFileSync(path.join(folder, `wrong-${at}.ts`), `${HEAD}\n${line}\n`);
  const compiled = run(process.execPath, [TSC, ...FLAGS, ...ALSO, ...FILES], { cwd: folder });
  said = await compiled.then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a client whose types are generated from the document', () => {
  test(
    'compiles, and reads real replies',
    async () => {
      expect(said).not.toMatch(/^(program|contract)\.ts/m);
      const token = await tokenOf(stage().port, { role: 'Admin', user: 'admin-2', partner: undefined });
      const args = ['program.ts', stage().url, token, fresh.societyCode()];
      const { stdout } = await run(process.execPath, ['--no-warnings', ...args], { cwd: folder });

      expect(JSON.parse(stdout)).toEqual({
        standard: 'CWR',
        isActive: true,
        minimum: { amount: '500.00', currency: 'GHS' },
        names: ['Made by a typed client'],
        refused: 'urn:zamio:problem:partner.society-taken',
        gross: null,
      });
    },
    PATIENCE_MS,
  );

  test.each(WRONG_PROGRAMS.map(([what], at) => ({ what, at })))('does not compile with $what', ({ at }) => {
    expect(said).toMatch(new RegExp(`^wrong-${at}\\.ts.* error TS(2339|2345|2322|2353|2561|2769)`, 'm'));
  });
});
