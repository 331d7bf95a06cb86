import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { codeIn, filesLike, type MarkdownPage, pagesOf } from './markdown.ts';
import { sourceFiles } from './source-files.ts';

const TOP = ['shared', 'functions', 'infra', 'tools', 'web', 'test', 'docs'];
const READMES = TOP.map((folder) => `${folder}/README.md`);
const PAGES = pagesOf('README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/**/*.md', ...READMES);
const Scripts = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = Scripts.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const SOURCES = sourceFiles('shared', 'functions', 'infra', 'tools', 'web/src', 'test').map(
  ({ name }) => name,
);
const MIN_LINES = 6;
const MAX_LINES = 16;

const isIn = (folder: string, code: string) => existsSync(path.join(folder, code));
/** A path of the repository, or of the page's own folder where the page is its README. */
const isThere = ({ name }: MarkdownPage, code: string) =>
  code.includes('<')
    ? filesLike(code).length > 0
    : isIn('.', code) || (name.endsWith('README.md') && isIn(path.dirname(name), code));
const beginsAtTop = (code: string) => TOP.some((folder) => code.startsWith(`${folder}/`));
const beginsHere = ({ name }: MarkdownPage, code: string) =>
  READMES.includes(name) && /^[\w./<>-]+(\/|\.ts|\.tsx|\.md)$/.test(code);
const lostIn = (page: MarkdownPage) =>
  codeIn(page.text)
    .filter((code) => beginsAtTop(code) || beginsHere(page, code))
    .filter((code) => !/[*{…\s]/.test(code) && !isThere(page, code));

describe('the pages', () => {
  test('are all there', () => {
    expect(PAGES.length).toBeGreaterThan(30);
  });

  test.each(PAGES)('$name names folders and files that are there', (page) => {
    expect(lostIn(page)).toEqual([]);
  });

  test.each(PAGES)('$name leads to pages and pictures that are there', ({ name, text }) => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^https?:/.test(link));
    expect(own.filter((link) => !isIn(path.dirname(name), link))).toEqual([]);
    const besides = codeIn(text).filter((code) => /^[\w-]+(\/[\w-]+)*\.md$/.test(code));
    expect(besides.filter((code) => ![path.dirname(name), '.', 'docs'].some((at) => isIn(at, code)))).toEqual(
      [],
    );
  });

  test.each(PAGES)('$name names commands that there are', ({ text }) => {
    const asked = [...text.matchAll(/\bnpm run (?:--silent |-s )?([a-z][\w:]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(PAGES)('$name calls files by names that they have', ({ text }) => {
    const bare = codeIn(text).filter((code) => /^[\w-]+\.(tsx?|mjs)$/.test(code));
    expect(bare.filter((code) => !SOURCES.some((name) => path.basename(name) === code))).toEqual([]);
  });

  test('would be found out', () => {
    const page = {
      name: 'docs/a.md',
      text: 'See `functions/gone.ts`, `shared/money.ts` and `shared/<x>.ts`.',
    };
    expect(lostIn(page)).toEqual(['functions/gone.ts']);
    expect(lostIn({ name: 'shared/README.md', text: '`money.ts` and `gone.ts`' })).toEqual(['gone.ts']);
  });

  test('are those that the code names', () => {
    const named = sourceFiles('shared', 'functions', 'infra', 'tools', 'web/src', 'test')
      .filter(({ name }) => !name.startsWith('test/tidy/'))
      .flatMap(({ text }) => text.match(/\bdocs\/[\w/-]+\.(md|png)/g) ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe('each top folder', () => {
  test.each(READMES)('has a page of a few lines: %s', (name) => {
    const lines = readFileSync(name, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(MIN_LINES);
    expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
  });

  test.each(READMES)('says what is not there, where to begin and how it is tested: %s', (name) => {
    const text = readFileSync(name, 'utf8');
    expect(text).toMatch(/\bNot here|Nothing imports from here/);
    expect(text).toMatch(/\bBegin with `/);
    expect(text).toMatch(/`npm test -- [^`]+`/);
  });

  test.each(READMES)('names tests that there are: %s', (name) => {
    const asked = [...readFileSync(name, 'utf8').matchAll(/`npm test -- ([^`]+)`/g)].map(
      ([, word = '']) => word,
    );
    const parts = asked.flatMap((words) => words.split(' ')).filter((word) => word.startsWith('test/'));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !SOURCES.some((file) => file.includes(part)))).toEqual([]);
  });
});
