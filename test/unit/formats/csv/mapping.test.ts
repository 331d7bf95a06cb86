import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposeMapping } from '#functions/formats/csv/propose-mapping.ts';

describe('proposeMapping', () => {
  test.each([
    [
      'our own names',
      ['work_id', 'title', 'alt_titles', 'iswc', 'isrc', 'writers', 'publishers', 'shares'],
      'work_id title alt_titles iswc isrc writers publishers shares',
    ],
    [
      'a society’s export',
      ['Work Title', 'ISWC Code', 'Writer(s)', 'Publisher', 'Share %', 'Society Work Number'],
      'title iswc writers publishers shares work_id',
    ],
    [
      'a record company’s list',
      ['ISRC', 'Track Title', 'Performer', 'Duration', 'Work ID'],
      'isrc title artist duration_seconds work_id',
    ],
    [
      'a French export',
      [
        'Numéro de l’œuvre',
        "Titre de l'œuvre",
        'Auteur / Compositeur',
        'Éditeur',
        'Code ISWC',
        'Interprète',
        'Durée',
        'Quote-part',
      ],
      'work_id title writers publishers iswc artist duration_seconds shares',
    ],
    [
      'shouted and joined words',
      ['WORKTITLE'.toLowerCase(), 'WORK TITLE', 'workId', 'ISWC_CODE'],
      '- title work_id iswc',
    ],
    [
      'words that point to it',
      ['Repertoire: original title (English)', 'IPI of the composer name', 'x'],
      'title writers -',
    ],
  ])('understands %s', (_, header, expected) => {
    const { mapping, notUnderstood } = proposeMapping(header);
    const ours = Object.fromEntries(Object.entries(mapping).map(([own, theirs]) => [theirs, own]));
    expect(header.map((name) => ours[name] ?? '-').join(' ')).toBe(expected);
    expect(notUnderstood).toEqual(header.filter((name) => ours[name] === undefined));
  });

  test.each([
    ['title', 'certain'],
    ['Work Title', 'likely'],
    ['Their original title, in full', 'possible'],
  ])('is as sure of “%s” as: %s', (name, confidence) => {
    expect(proposeMapping([name])).toMatchObject({
      mapping: { title: name },
      confidence: { title: confidence },
    });
  });

  test('prefers the surer of two columns and says what it made nothing of', () => {
    expect(proposeMapping(['Song', 'Title', 'Composer', 'Author', 'Mood', ''])).toMatchObject({
      mapping: { title: 'Title', writers: 'Composer' },
      notUnderstood: ['Song', 'Author', 'Mood'],
    });
  });

  test('never uses a column twice, nor one that is not there', () => {
    const name = fc.oneof(
      fc.constantFrom('Title', 'ISWC', 'Writer', 'Work', 'Work ID', 'Share', 'Song code', 'Artist', 'Durée'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (header) => {
        const { mapping, notUnderstood } = proposeMapping(header);
        const used = Object.values(mapping);
        expect(new Set(used).size).toBe(used.length);
        expect(
          [...used, ...notUnderstood].every((one) => header.map((h) => h.trim()).includes(String(one))),
        ).toBe(true);
      }),
      { seed: 20_260_101 },
    );
  });
});
