import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatter } from '@lingui/format-po';
import { extractMessagesFromFiles } from '@lingui/native-tools';
import { sourceFiles } from './source-files.ts';

const CATALOG = { filename: 'web/words/fr.po', locale: 'fr', sourceLocale: 'en' };
const french = formatter().parse(readFileSync(CATALOG.filename, 'utf8'), CATALOG);

describe('the words of the site', () => {
  test('are all in the French catalog, and nothing else is (npm run words)', async () => {
    const files = sourceFiles('web/src').map(({ name }) => name);
    const { messages, warnings } = await extractMessagesFromFiles(files);
    const said = new Set(messages.map(({ id }) => id));

    expect(warnings).toEqual([]);
    expect(said.size).toBeGreaterThan(5);
    expect(Object.keys(french).toSorted()).toEqual([...said].toSorted());
  });
});
