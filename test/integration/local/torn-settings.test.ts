import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { emptyFolder, type Shelf, startShelf } from './s3-shelf.ts';

let shelf: Shelf;
afterEach(() => shelf.stop());

test('S3 starts over settings of a bucket that a kill left empty, and writes them anew', async () => {
  const folder = emptyFolder();
  const settings = path.join(folder, 's3/shelf/._S3rver_cors.xml');
  mkdirSync(path.dirname(settings), { recursive: true });
  writeFileSync(settings, '');
  shelf = await startShelf(folder);

  expect(readFileSync(settings, 'utf8')).toContain('<AllowedMethod>PUT</AllowedMethod>');
});
