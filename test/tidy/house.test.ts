import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesOf, foldersOf, NOUNS } from './nouns.ts';
import { sourceFiles } from './source-files.ts';

/** Floors whose files are nouns, and what else stands there. */
const BY_FILE: readonly (readonly [floor: string, others: readonly string[]])[] = [
  ['shared/contract', ['route', 'routes', 'system']],
  [
    'shared/schemas',
    [
      'common',
      'problem',
      'line-items',
      'payment-queries',
      'explanations',
      'evidence',
      'waiting-songs',
      'readings',
      'proposals',
      'registrations',
    ],
  ],
  ['functions/handlers/api', ['main', 'served', 'system']],
];
/** Floors whose folders are nouns, and what else stands there. */
const BY_FOLDER: readonly (readonly [floor: string, others: readonly string[]])[] = [
  ['functions/domain', []],
  ['functions/use-cases', []],
  ['test/integration', ['local', 'store', 'tools']],
];

describe('the house', () => {
  test.each(BY_FILE)('names the files of %s after nouns', (floor, others) => {
    expect(filesOf(floor).filter((name) => !NOUNS.includes(name) && !others.includes(name))).toEqual([]);
    expect(foldersOf(floor)).toEqual([]);
  });

  test.each(BY_FOLDER)('names the folders of %s after nouns', (floor, others) => {
    expect(foldersOf(floor).filter((name) => !NOUNS.includes(name) && !others.includes(name))).toEqual([]);
  });

  test('has a contract, a schema and a handler for each noun that the API speaks of', () => {
    const spoken = NOUNS.filter((noun) => existsSync(`shared/contract/${noun}.ts`));
    expect(spoken).toEqual(NOUNS);
    expect(spoken.filter((noun) => !existsSync(`functions/handlers/api/${noun}.ts`))).toEqual([]);
  });

  test('has each unit test in the folder of what it tests', () => {
    const homes = ['', 'functions', 'web/src'];
    const folders = sourceFiles('test/unit').map(({ name }) =>
      path.relative('test/unit', path.dirname(name)),
    );
    const lost = [...new Set(folders)].filter(
      (folder) => !homes.some((home) => existsSync(path.join(home, folder.replace(/^web\b/, '')))),
    );
    expect(folders.length).toBeGreaterThan(150);
    expect(lost).toEqual([]);
  });
});
