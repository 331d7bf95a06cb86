import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { codeIn } from './markdown.ts';
import { sourceFiles } from './source-files.ts';

const page = readFileSync('docs/glossary.md', 'utf8');
const entries = page.split('\n').filter((line) => line.startsWith('- '));
const terms = entries.map((line) => /^- \*\*([^*]+)\*\*: \S/.exec(line)?.[1] ?? line);
const inOrder = new Intl.Collator('en', { sensitivity: 'base' });

describe('docs/glossary.md', () => {
  test('has each term once, in the order of the alphabet, with a sentence', () => {
    expect(terms.length).toBeGreaterThan(60);
    expect(terms).toEqual(terms.toSorted(inOrder.compare));
    expect(new Set(terms.map((term) => term.toLowerCase())).size).toBe(terms.length);
    expect(entries.filter((line) => !line.endsWith('.'))).toEqual([]);
  });

  test('leads to terms that it has', () => {
    const led = [...page.matchAll(/see \*([^*]+)\*/g)].map(([, term = '']) => term.toLowerCase());
    expect(led.filter((term) => !terms.some((known) => known.toLowerCase() === term))).toEqual([]);
  });

  test('names what there is in the code', () => {
    const code = sourceFiles('shared', 'functions', 'infra', 'web/src').map(({ name, text }) => name + text);
    const named = [...new Set(codeIn(entries.join('\n')))];
    expect(named.length).toBeGreaterThan(50);
    const whole = (name: string) => new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`);
    expect(named.filter((name) => !code.some((text) => whole(name).test(text)))).toEqual([]);
  });
});
