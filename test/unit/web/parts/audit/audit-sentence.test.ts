import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { SAID_OF_DATA } from '#web/parts/audit/said-of-data.tsx';
import { SAID_OF_MONEY } from '#web/parts/audit/said-of-money.tsx';
import { SAID_OF_WORKS } from '#web/parts/audit/said-of-works.tsx';

const sources = readdirSync('functions/use-cases', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join('functions/use-cases', name), 'utf8'));
const actions = sources.flatMap((text) =>
  [...text.matchAll(/\baction: ([^,}]+)/g)].flatMap(([, said = '']) =>
    [...said.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, action = '']) => action),
  ),
);

test('every act that the product writes down has a sentence', () => {
  const said = Object.keys({ ...SAID_OF_MONEY, ...SAID_OF_DATA, ...SAID_OF_WORKS });
  expect(actions.length).toBeGreaterThan(50);
  expect([...new Set(actions)].filter((action) => !said.includes(action))).toEqual([]);
});
