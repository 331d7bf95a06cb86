import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { codeIn, filesLike } from './markdown.ts';
import { sourceFiles } from './source-files.ts';

type Step = { readonly path: string; readonly symbols: readonly string[] };
type Recipe = { readonly name: string; readonly steps: readonly Step[] };
const LEAST_PLACES = 2;

/** The recipes of a text: a heading each, and numbered steps: a path, then what is found in that file. */
function recipesIn(text: string): readonly Recipe[] {
  const [, ...parts] = (text.split(/^## How to add$/m)[1] ?? '').split(/^### /m);
  return parts.map((part) => {
    const [name = ''] = part.split('\n', 1);
    const [, ...lines] = part.split(/^\d+\. /m);
    const steps = lines.map((line) => {
      const [path = '', ...symbols] = codeIn(line.split(/\n\n/)[0] ?? line);
      return { path, symbols };
    });
    return { name, steps };
  });
}

/** What of a step is not in the tree. */
function lacksOf({ path, symbols }: Step): readonly string[] {
  if (!path.includes('<')) {
    if (!existsSync(path)) return [`${path} is not there`];
    const text = readFileSync(path, 'utf8');
    return symbols.filter((symbol) => !text.includes(symbol)).map((symbol) => `${path} has no ${symbol}`);
  }
  const files = filesLike(path).map(({ file, first }) => ({ first, text: readFileSync(file, 'utf8') }));
  const places = (having: string) =>
    new Set(files.filter(({ text }) => text.includes(having)).map(({ first }) => first)).size;
  return ['', ...symbols]
    .filter((symbol) => places(symbol) < LEAST_PLACES)
    .map((symbol) => `${path} with ${symbol || 'anything'} is in fewer than ${LEAST_PLACES} places`);
}

const RECIPES = recipesIn(readFileSync('CONTRIBUTING.md', 'utf8'));
const EXPECTED = [
  ...['A route', 'An entity', 'A page', 'A format in', 'A format out', 'A source of files', 'A tariff basis'],
  ...['A webhook provider', 'A payment state', 'A refusal', 'A function'],
];

describe('the recipes of CONTRIBUTING.md', () => {
  test('are these', () => {
    expect(RECIPES.map(({ name }) => name)).toEqual(EXPECTED);
    expect(RECIPES.filter(({ steps }) => steps.length < 4)).toEqual([]);
  });

  test.each(RECIPES)('$name: each step names a file that is there, and what is in it', ({ steps }) => {
    expect(steps.flatMap(lacksOf)).toEqual([]);
    const mute = steps.filter(({ path, symbols }) => !path.includes('<') && symbols.length === 0);
    expect(mute).toEqual([]);
  });

  test('are found out where a file is gone, a name is another, or only one noun is like it', () => {
    const planted =
      '## How to add\n### X\n1. `shared/gone.ts`: `a`.\n2. `shared/money.ts`:\n   `gone of money`.\n3. `shared/<noun>.ts`: `minorOf`.\n';
    expect(recipesIn(planted).flatMap(({ steps }) => steps.flatMap(lacksOf))).toEqual([
      'shared/gone.ts is not there',
      'shared/money.ts has no gone of money',
      expect.stringContaining('shared/<noun>.ts with minorOf is in fewer'),
    ]);
  });
});

/** What is one of several kinds: a file that tells the kinds apart must stand in the recipe for one more. */
const KINDS: readonly (readonly [recipe: string, told: RegExp, apart: RegExp])[] = [
  ['A tariff basis', /'(perPlay|perMinute|licencePool)'|\b(perPlay|licencePool):/, /^$/],
  ['A payment state', /'(Pending|Approved|Sent|Settled|Carried)'/, /^$/],
  ['A format in', /'MEAD'|\bMEAD:/, /^functions\/formats\/ddex\//],
  ['A format out', /'DDEX-DSR'/, /^$/],
  ['A source of files', /'SFTP'|\bSFTP:/, /^$/],
];

describe('one more of a kind', () => {
  const product = sourceFiles('shared', 'functions', 'infra', 'tools', 'web/src');

  test.each(KINDS)('%s: every file that tells the kinds apart is a step', (name, told, apart) => {
    const named = RECIPES.find((recipe) => recipe.name === name)?.steps.map(({ path }) => path) ?? [];
    const telling = product
      .filter(({ text }) => told.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      .map((file) => file.name)
      .filter((file) => !apart.test(file) && !file.startsWith('shared/examples/'));
    expect(telling.length).toBeGreaterThan(2);
    expect(telling.filter((file) => !named.includes(file))).toEqual([]);
  });
});
