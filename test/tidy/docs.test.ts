import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { problemsPage } from './problems-page.ts';
import { sourceFiles } from './source-files.ts';

const STORE = sourceFiles('functions/store');
const dataModel = readFileSync('docs/data-model.md', 'utf8');

/** The rows of tables without their padding. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^(?: \* )?\|(.+)\|$/gm)].map(([, row = '']) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .join(' | '),
  );

describe('docs/problems.md', () => {
  test('is the table of refusals', () => {
    const unpadded = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
    expect(unpadded(readFileSync('docs/problems.md', 'utf8'))).toBe(unpadded(problemsPage()));
  });
});

describe('docs/data-model.md', () => {
  const entities = STORE.flatMap(({ name, text }) =>
    [...text.matchAll(/^ {2}entity: '(\w+)',$/gm)].map(([, entity]) => ({ name, entity })),
  );

  test.each(entities)('names $entity and where it is', ({ name, entity }) => {
    expect(dataModel).toContain(`\`${entity}\` in \`${name}\``);
  });

  test('has every access pattern as the store says it, with key and cost', () => {
    const known = new Set(rowsOf(dataModel));
    const patterns = STORE.flatMap(({ text }) => rowsOf(text)).filter((row) => !/^[-| ]+$/.test(row));
    expect(entities.length).toBeGreaterThan(30);
    expect(patterns.filter((row) => !known.has(row))).toEqual([]);
  });
});
