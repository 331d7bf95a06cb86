import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readErn } from '#functions/formats/ddex/message/read-ern.ts';
import type { ReadingMode } from '#shared/schemas/partners.ts';
import { allOf } from '#test/support/all-of.ts';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { sample } from '#test/support/ddex/sample.ts';
import { inPieces } from '#test/support/in-pieces.ts';

const asSent = (name: string) =>
  readFileSync(new URL(`../../../../fixtures/as-sent/ddex/${name}`, import.meta.url), 'utf8');
const US = 'PADPIDA2026030100Z';

describe('DDEX messages as partners send them', () => {
  test.each(['3.4', '3.4.1', '3.5', '3.5.1', '3.6', '3.7', '3.7.1'])(
    'an ERN %s gives what an ERN 3.8.2 gives',
    async (version) => {
      const older = asSent('older-version.xml').replaceAll('ern/371', `ern/${version.replaceAll('.', '')}`);
      const { message, works, recordings, warnings } = await readErnText(older);
      const later = await readErnText(sample('ern-38.xml'));
      expect(message?.version).toBe(version);
      expect(works.length).toBeGreaterThan(1);
      expect({ works, recordings, warnings }).toEqual({
        works: later.works,
        recordings: later.recordings,
        warnings: later.warnings,
      });
    },
  );

  test('titles are the reference title, else one in the message’s language, else any; artists of any territory', async () => {
    const { works, recordings } = await readErnText(asSent('titles-and-artists-by-territory.xml'));
    expect(recordings.map(({ isrc, title, artist }) => [isrc, title, artist])).toEqual([
      ['ZZA012600011', 'Harbour Lamp', 'Wren Clayriver'],
      ['ZZA012600012', 'Sel et vent', 'Wren Clayriver'],
      ['ZZA012600013', 'Vent du nord', undefined],
    ]);
    expect(works.map(({ title, alternativeTitles }) => [title, alternativeTitles])).toEqual([
      ['Harbour Lamp', ['La lampe du port']],
      ['Sel et vent', []],
    ]);
  });

  test.each([
    ['tolerant', US, [{ code: 'recipient', value: 'PADPIDA9999999999Q', line: 6 }]],
    ['tolerant', 'PADPIDA9999999999Q', []],
    ['tolerant', undefined, []],
    ['strict', US, []],
  ] as const)(
    'one for somebody else is taken as ours where it is read %sly by %s, and says so',
    async (mode: ReadingMode, ownDpid, assumed) => {
      const text = asSent('for-another-recipient.xml');
      const rows = await allOf(readErn(inPieces(text), { territory: 'GH', mode, ownDpid }));
      expect(rows.flatMap((row) => (row.kind === 'assumed' ? [row.assumption] : []))).toEqual(assumed);
      expect(rows.filter(({ kind }) => kind === 'record').length).toBeGreaterThan(2);
    },
  );
});
