import { describe, expect, test } from '@jest/globals';
import { type SourceFile, sourceFiles } from './source-files.ts';

const PRODUCT = sourceFiles('shared', 'functions', 'infra', 'tools', 'web/src');
const EVERYTHING = [...PRODUCT, ...sourceFiles('test')];
const MAX_LINES = 250;

/** Code alone: strings, comments and imports say what they like. */
const codeOf = ({ text }: SourceFile) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^(import|export) [^;=]*? from '[^']*';/gm, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/>[^<>{}=;()]+</g, '><');
const offenders = (files: readonly SourceFile[], pattern: RegExp) =>
  files.filter((file) => pattern.test(codeOf(file))).map(({ name }) => name);

describe('style', () => {
  test(`no file is longer than ${MAX_LINES} lines, and half are short`, () => {
    const lengths = EVERYTHING.map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
    const inOrder = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(50);
  });

  test.each([
    ['casts but as const', /\bas (?!const\b)[\w{(]/],
    ['any', /[:<,|&(]\s*any\b|\bas any\b/],
    ['non-null assertions', /[\w)\]]!(?=[.;,)[\]])/],
  ])('product code has no %s', (_what, pattern) => {
    expect(offenders(PRODUCT, pattern)).toEqual([]);
  });

  test.each([
    ['compiler or linter told to look away', /@ts-(ignore|expect-error|nocheck)|biome-ignore/],
    ['work left for later', /\b(TODO|FIXME)\b/],
  ])('nowhere is %s', (_what, pattern) => {
    const found = EVERYTHING.filter(
      ({ name, text }) => !name.endsWith('style.test.ts') && pattern.test(text),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('imports across folders have no climbing paths', () => {
    expect(EVERYTHING.filter(({ text }) => /from '\.\.\//.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('zod is imported as a name space: by name, a bundle would keep all of it', () => {
    const byName = /^import \{[^}]*\bz\b[^}]*\} from 'zod';/m;
    expect(EVERYTHING.filter(({ text }) => byName.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('no folder is named after a kind of file', () => {
    const kinds = /\/(utils|helpers|common|types|services)\//;
    expect(EVERYTHING.filter(({ name }) => kinds.test(name) && !name.startsWith('infra/local/'))).toEqual([]);
  });

  test('only the platform’s clock reads a clock, and the domain and the formats none', () => {
    const clocks = sourceFiles(
      'functions/domain',
      'functions/use-cases',
      'functions/formats',
      'functions/store',
    );
    expect(offenders(clocks, /Date\.now\(|new Date\(\)/)).toEqual([]);
  });
});
