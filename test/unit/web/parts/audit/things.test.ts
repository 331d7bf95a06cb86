import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { THINGS } from '#web/parts/audit/things.ts';

const sources = readdirSync('functions/use-cases', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join('functions/use-cases', name), 'utf8'));

test('every kind of thing that the product writes down can be picked by its name', () => {
  const changed = [
    ...readFileSync('functions/store/table/aggregates.ts', 'utf8').matchAll(/^ {2}(\w+): \w+Model,$/gm),
  ];
  const entered = sources.flatMap((text) => [...text.matchAll(/\bentity: '([a-z-]+)',\s*entityId\b/g)]);
  const written = [...changed, ...entered].map(([, kind = '']) => kind);

  expect(written).toEqual(expect.arrayContaining(['cycle', 'statement', 'fx-rates']));
  expect(written.filter((kind) => !Object.hasOwn(THINGS, kind))).toEqual([]);
  expect(new Set(Object.values(THINGS)).size).toBe(Object.keys(THINGS).length);
});
