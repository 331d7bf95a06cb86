import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { foldersOf, NOUNS } from './nouns.ts';
import { sourceFiles } from './source-files.ts';

/** Search is a dialog over every page and has no page of its own. */
const WITHOUT_PAGES = ['search'];
/** What the nouns are made of; none of it names a file that all pages share. */
const WORDS_OF_NOUNS =
  /\b(partner|agreement|society|artist|repertoire|work|recording|share|upload|usage|play|song|match|refit|station|licen[cs]e|licensing|tariff|cycle|line-item|statement|export|payment|remittance|payout|job|issue|audit|search)s?\b(?<!search(?=-param))/;

describe('the house of the site', () => {
  test('has these rooms', () => {
    const rooms = ['api', 'app', 'charts', 'features', 'format', 'forms', 'parts', 'sections', 'ui', 'words'];
    expect(foldersOf('web/src').toSorted()).toEqual(rooms);
  });

  test.each(['web/src/features', 'web/src/parts'])('names each folder of %s after a noun', (room) => {
    expect(foldersOf(room).filter((name) => !NOUNS.includes(name))).toEqual([]);
    expect(readdirSync(room)).toEqual(foldersOf(room));
  });

  test.each(foldersOf('web/src/features').filter((name) => !WITHOUT_PAGES.includes(name)))(
    'has the routes of %s in one file',
    (feature) => {
      expect(existsSync(path.join('web/src/features', feature, 'routes.ts'))).toBe(true);
    },
  );

  test('names no file of ui after a noun', () => {
    const names = sourceFiles('web/src/ui').map(({ name }) => path.basename(name));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => WORDS_OF_NOUNS.test(name))).toEqual([]);
    expect(
      ['job-view.tsx', 'found-works.tsx', 'use-upload.ts'].every((name) => WORDS_OF_NOUNS.test(name)),
    ).toBe(true);
  });

  test('has a unit test where the file is that it tests', () => {
    const tests = sourceFiles('test/unit/web').map(({ name }) => path.relative('test/unit/web', name));
    const sourceOf = (name: string) => path.join('web/src', name.replace(/\.test\.ts$/, ''));
    expect(tests.length).toBeGreaterThan(20);
    expect(tests.filter((name) => !['.ts', '.tsx'].some((end) => existsSync(sourceOf(name) + end)))).toEqual(
      [],
    );
  });
});
