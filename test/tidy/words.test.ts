import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatter } from '@lingui/format-po';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { extractMessagesFromFiles } from '@lingui/native-tools';
import { sourceFiles } from './source-files.ts';

const CATALOG = { filename: 'web/words/fr.po', locale: 'fr', sourceLocale: 'en' };
const french = formatter().parse(readFileSync(CATALOG.filename, 'utf8'), CATALOG);
const entries = Object.values(french).map(({ message = '', translation = '' }) => ({ message, translation }));

/** What stands in a message for something: its names, also within plurals, and its elements. */
function placesOf(message: string): readonly string[] {
  const elements = [...message.matchAll(/<\/?(\d+)\/?>/g)].map(([element]) => element);
  return [...new Set([...namesIn(compileMessageOrThrow(message)), ...elements])].toSorted();
}

function namesIn(compiled: CompiledMessage): readonly string[] {
  return compiled.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , choices] = token;
    const isChoice = typeof choices === 'object' && choices !== null;
    const within = isChoice ? Object.values(choices).filter(Array.isArray) : [];
    return [name, ...within.flatMap(namesIn)];
  });
}

describe('the words of the site', () => {
  test('are all in the French catalog, and nothing else is (npm run words)', async () => {
    const files = sourceFiles('web/src').map(({ name }) => name);
    const { messages, warnings } = await extractMessagesFromFiles(files);
    const said = new Set(messages.map(({ id }) => id));

    expect(warnings).toEqual([]);
    expect(said.size).toBeGreaterThan(500);
    expect(Object.keys(french).toSorted()).toEqual([...said].toSorted());
  });

  test('are all in French', () => {
    expect(entries.filter(({ translation }) => translation === '')).toEqual([]);
  });

  test('have the same names and elements in French', () => {
    expect(placesOf('{n, plural, one {# day of {name}} other {<0># days</0>}}')).toEqual([
      ...['</0>', '<0>', 'n', 'name'],
    ]);
    const differ = entries.filter(
      ({ message, translation }) =>
        JSON.stringify(placesOf(message)) !== JSON.stringify(placesOf(translation)),
    );
    expect(differ).toEqual([]);
  });
});
