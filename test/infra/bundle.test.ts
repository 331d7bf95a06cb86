import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { bundleFunctions } from '#infra/bundle.ts';

/** Over the SDK, which Lambda has. What is larger takes longer to start; a third of it is the store's library. */
const MOST_API_BYTES = 280 * 1024;
const folder = mkdtempSync(path.join(tmpdir(), 'zamio-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the API’s function stays small', async () => {
  await bundleFunctions(folder, undefined);
  expect(gzipSync(readFileSync(path.join(folder, 'api', 'index.mjs'))).length).toBeLessThan(MOST_API_BYTES);
}, 60_000);
