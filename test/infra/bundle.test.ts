import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { bundleFunctions } from '#infra/bundle.ts';

/** Over the SDK, which Lambda has. What is larger takes longer to start. */
const MOST_API_BYTES = 250 * 1024;
const folder = mkdtempSync(path.join(tmpdir(), 'zamio-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the API’s function stays small', async () => {
  await bundleFunctions(folder, undefined);
  expect(gzipSync(readFileSync(path.join(folder, 'api', 'index.mjs'))).length).toBeLessThan(MOST_API_BYTES);
}, 60_000);

test('what the API loads later stands beside it, and loads', async () => {
  const api = path.join(folder, 'api');
  const code = readFileSync(path.join(api, 'index.mjs'), 'utf8');
  const later = [
    ...new Set([...code.matchAll(/import\("\.\/([a-z-]+\.mjs)"\)/g)].map(([, name = '']) => name)),
  ];
  expect(later.toSorted()).toEqual([
    'formats-csv-read-rates-csv.mjs',
    'formats-detect-format.mjs',
    'formats-repertoire-tables-survey-repertoire-table.mjs',
    'use-cases-partners-report-schedule.mjs',
  ]);
  const modules = await Promise.all(later.map((name) => import(path.join(api, name))));
  expect(modules.flatMap((module) => Object.keys(module)).toSorted()).toEqual([
    'detectFormat',
    'isReportSchedule',
    'nextScheduledDay',
    'readRatesCsv',
    'surveyRepertoireTable',
  ]);
});
