import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundleFunctions, SDK } from '#infra/bundle.ts';
import type { FunctionName } from '#infra/functions.ts';

/** Over the SDK. What is larger takes longer to start. */
const MOST_API_BYTES = 250 * 1024;
const folder = mkdtempSync(path.join(tmpdir(), 'zamio-bundle-'));
const whole = path.join(folder, 'whole');
beforeAll(() => bundleFunctions(whole, undefined), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a module imports at its start, itself included. */
function startOf(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s?"(\.[^"]+)"/g);
    for (const [, next = ''] of imports) found.add(path.resolve(path.dirname(file), next));
  }
  return [...found];
}

test('the API’s function stays small', async () => {
  const lean = path.join(folder, 'lean');
  await bundleFunctions(lean, undefined, SDK);
  const files = startOf(path.join(lean, 'api', 'index.mjs'));
  expect(files.length).toBeGreaterThan(1);
  expect(gzipSync(Buffer.concat(files.map((file) => readFileSync(file)))).length).toBeLessThan(
    MOST_API_BYTES,
  );
}, 120_000);

test('functions start with nothing but their own folder and Node: the SDK that was tested is the one that runs', () => {
  // One that answers people, one that calls AWS alone, one that has ways to partners' servers.
  const names: readonly FunctionName[] = ['api', 'start-job', 'fetch-repertoire'];
  const started = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const names = ${JSON.stringify(names)};
       for (const name of names) {
         const { handler } = await import(${JSON.stringify(`${whole}/`)} + name + '/index.mjs');
         console.log(name, typeof handler);
       }`,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        AWS_REGION: 'eu-west-1',
        TABLE_NAME: 'table',
        UPLOADS_BUCKET: 'uploads',
        WORK_BUCKET: 'work',
        PARTNER_EXPORT_BUCKET: 'exports',
      },
    },
  );
  expect(started.trim().split('\n')).toEqual(names.map((name) => `${name} function`));
}, 120_000);

test('what only some calls need is not loaded at the start', () => {
  const api = path.join(whole, 'api');
  const start = new Set(startOf(path.join(api, 'index.mjs')));
  const parts = readdirSync(api, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => path.join(api, name));
  const later = parts.filter((file) => !start.has(file)).map((file) => readFileSync(file, 'utf8'));
  for (const name of ['readRatesCsv', 'surveyRepertoireTable', 'detectFormat', 'nextScheduledDay']) {
    expect({ name, files: later.filter((code) => code.includes(`as ${name}`)).length }).toEqual({
      name,
      files: 1,
    });
  }
});

test('a bundle that is made again leaves no parts of before', async () => {
  const names = () => readdirSync(whole, { recursive: true, encoding: 'utf8' }).toSorted();
  const before = names();
  const entry = path.join(whole, 'start-job', 'parts', 'of-before.mjs');
  writeFileSync(entry, '// of before');
  await bundleFunctions(whole, undefined);
  expect(names()).toEqual(before);
}, 120_000);
