import { describe, expect, test } from '@jest/globals';
import { parseParty } from '#functions/formats/repertoire-tables/parse-party.ts';
import { parseShare } from '#functions/formats/repertoire-tables/parse-share.ts';
import { roleOf, societyOf } from '#functions/formats/repertoire-tables/party-words.ts';
import { isCutNumber, looseIpi, looseIswc } from '#functions/formats/repertoire-tables/read-ids.ts';
import { proposeTableColumns } from '#functions/formats/repertoire-tables/table-columns.ts';
import { linesOf, read, saidOf } from './as-sent.ts';

describe('a share as people write it', () => {
  test.each([
    ['50', 100, 5000, false],
    ['50%', 100, 5000, false],
    ['50 %', 100, 5000, false],
    ['50,00', 100, 5000, false],
    ['33.333', 100, 3333, true],
    ['16,665 %', 100, 1667, true],
    ['0.5', 1, 5000, false],
    ['0,3333', 1, 3333, false],
    ['.25', 1, 2500, false],
    ['1', 1, 10_000, false],
    ['50%', 1, 5000, false],
    ['100', 200, 5000, false],
    ['33.33', 200, 1667, true],
    ['0', 100, 0, false],
  ] as const)('%s of %s is %s hundredths', (text, scale, hundredths, isRounded) => {
    expect(parseShare(text, scale)).toEqual({ hundredths, isRounded });
  });

  test.each([
    ['101', 100],
    ['1.5', 1],
    ['-5', 100],
    ['half', 100],
    ['50%%', 100],
    ['', 100],
    ['5e1', 100],
  ] as const)('“%s” of %s is none', (text, scale) => {
    expect(parseShare(text, scale)).toBeUndefined();
  });
});

describe('a party in a cell with names', () => {
  test.each([
    ['Wren Saltwind', { name: 'Wren Saltwind' }],
    ['Wren|00900000323|C|052', { name: 'Wren', ipi: '00900000323', role: 'C', society: '052' }],
    ['Wren (IPI 00900000323)', { name: 'Wren', ipi: 'IPI 00900000323' }],
    ['Wren (900000323) [CA]', { name: 'Wren', ipi: '900000323', role: 'CA' }],
    ['J. Mensah 50 %', { name: 'J. Mensah', share: '50 %' }],
    ['J. Mensah (50,5%)', { name: 'J. Mensah', share: '50,5%' }],
    ['J. Mensah - 50%', { name: 'J. Mensah', share: '50%' }],
    ['Wren (Composer)', { name: 'Wren', role: 'Composer' }],
    ['The Band (UK)', { name: 'The Band (UK)' }],
    ['50 Cents', { name: '50 Cents' }],
    ['Mensah, Kofi', { name: 'Mensah, Kofi' }],
  ])('%s', (entry, party) => {
    expect(parseParty(entry, { isLastNameFirst: false })).toEqual(party);
  });

  test.each([
    ['Mensah, Kofi (50%)', { name: 'Kofi Mensah', share: '50%' }],
    ['Mensah, Kofi, Jr.', { name: 'Mensah, Kofi, Jr.' }],
    ['Wren', { name: 'Wren' }],
  ])('%s, the last name first', (entry, party) => {
    expect(parseParty(entry, { isLastNameFirst: true })).toEqual(party);
  });

  test.each([
    ['ca', 'CA'],
    ['Composer/Author', 'CA'],
    ['Auteur-compositeur', 'CA'],
    ['Words', 'A'],
    ['Original Publisher', 'E'],
    ['Sub-Publisher', 'SE'],
    ['Textdichter', 'A'],
    ['Bandleader', undefined],
  ])('has the role %s as %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  test.each([
    ['10', '010'],
    ['52.0', '052'],
    ['sacem', '058'],
    ['GHAMRO', '285'],
    ['Nobody', undefined],
  ])('has the society %s as %s', (text, code) => {
    expect(societyOf(text)).toBe(code);
  });
});

describe('an identifier as spreadsheets leave it', () => {
  test.each([
    ['T-900.000.001-1', 'T9000000011'],
    ['ISWC T-900.000.001-1', 'T9000000011'],
    ['iswc: 900 000 001 1', 'T9000000011'],
    ['T–900.000.001–1', 'T9000000011'],
    ['9000000011', 'T9000000011'],
    ['345246801', 'T0345246801'],
    ['T345246801', undefined],
    ['9000000012', undefined],
    ['Rain', undefined],
  ])('is the ISWC %s: %s', (text, iswc) => {
    expect(looseIswc(text)).toBe(iswc);
  });

  test.each([
    ['900000127', '00900000127'],
    ['900000127.0', '00900000127'],
    ['009 0000 0127', '00900000127'],
    ['IPI no. 900000127', '00900000127'],
    ['900000128', undefined],
  ])('is the IPI %s: %s', (text, ipi) => {
    expect(looseIpi(text)).toBe(ipi);
  });

  test('is cut where it is written by its size', () => {
    expect(['4.51E+08', '4,51e8', '9E10'].every(isCutNumber)).toBe(true);
    expect(['451000000', 'E-8', '4.51', 'A4E10'].some(isCutNumber)).toBe(false);
  });
});

describe('columns of a table', () => {
  test('that come once for each writer are told by their numbers, wherever these stand', () => {
    const labels = [
      'Title',
      'Writer 1',
      '1 Writer IPI',
      'Share1',
      'Composer 2',
      'IPI (2)',
      'Publisher 1',
      'Take 2',
    ];
    expect(proposeTableColumns(labels)).toMatchObject({
      mapping: {
        title: 'Title',
        writer_1: 'Writer 1',
        ipi_1: '1 Writer IPI',
        writer_2: 'Composer 2',
        ipi_2: 'IPI (2)',
        publisher_1: 'Publisher 1',
      },
      notUnderstood: ['Share1', 'Take 2'],
    });
  });

  test('of one name each beside the first ones are those of further writers', async () => {
    const file = 'No;Song;By;IPI;Share;By;IPI;Share\nA-1;Rain;Wren;900000323;60;Juno;;40';
    const mapping = {
      ...{ rowIs: 'work', work_id: 'No', title: 'Song', writers: 'By', ipi: 'IPI', shares: 'Share' },
      ...{ writer_2: 'By (2)', ipi_2: 'IPI (2)', share_2: 'Share (2)' },
    };
    expect(linesOf(await read(file, mapping))).toEqual([
      'A-1 Rain | Wren 00900000323 CA 60.00 | Juno CA 40.00',
    ]);
  });

  test('beside a list of names belong to them in their order, and are left out where they do not fit', async () => {
    const mapping = { rowIs: 'work', listSeparator: '/ newline' };
    const header = 'work_id,title,writers,ipi,role,society';
    const fitting = `${header}\nA-1,Rain,"Wren/Juno\nTansy","900000323/900000127/900000225",C,PRS`;
    expect(linesOf(await read(fitting, mapping))).toEqual([
      'A-1 Rain | Wren 00900000323 C 052 | Juno 00900000127 C 052 | Tansy 00900000225 C 052',
    ]);
    const wrong = `${header}\nA-1,Rain,Wren/Juno,900000323,,`;
    const rows = await read(wrong, mapping);
    expect(linesOf(rows)).toEqual(['A-1 Rain | Wren CA | Juno CA']);
    expect(saidOf(rows)).toEqual(['2 row.value-invalid']);
  });

  test('with a role of publishers make a party a publisher, in whichever column it stands', async () => {
    const file = 'work_id,title,writers,role,shares\nA-1,Rain,Moonfall,Publisher,50';
    const [row] = await read(file, { rowIs: 'writer' });
    expect(row).toMatchObject({ record: { work: { shares: [{ kind: 'publisher', role: 'E' }] } } });
  });

  test.each([
    ['50,50', 'A-1 Rain | Wren CA 50.00 | Juno CA 50.00'],
    ['33,34', undefined],
    ['50, 50', 'A-1 Rain | Wren CA 50.00 | Juno CA 50.00'],
    ['"60,5;39,5"', 'A-1 Rain | Wren CA 60.50 | Juno CA 39.50'],
  ])('of shares of two names: %s', async (shares, line) => {
    const file = `work_id\ttitle\twriters\tshares\nA-1\tRain\tWren;Juno\t${shares}`;
    const rows = await read(file, { rowIs: 'work' });
    expect(linesOf(rows)[0]).toBe(line);
    if (line === undefined) expect(saidOf(rows)).toEqual(['2 row.shares-invalid']);
  });

  test('keep what is not known as metadata, by their own names', async () => {
    const rows = await read('Work;Title;Mood;;\nA-1;Rain;slow;x;\n', { rowIs: 'work', work_id: 'Work' });
    expect(rows).toMatchObject([
      { record: { work: { partnerWorkId: 'A-1', metadata: { Mood: 'slow', 'Column D': 'x' } } } },
    ]);
  });
});
