import { describe, expect, test } from '@jest/globals';
import { asOldWorkbook, asWorkbook, linesOf, readAsProposed, rowsOf, saidOf, sent } from './as-sent.ts';

/** Each table as its sender keeps it: what is proposed beside its columns, and the works that it gives. */
const TABLES: readonly (readonly [
  name: string,
  settings: Readonly<Record<string, string | number>>,
  records: readonly string[],
])[] = [
  [
    'publisher-row-per-writer.csv',
    { rowIs: 'writer', nameOrder: 'last-first' },
    [
      'HL-1 Harbour Lantern T9000000011 | Tansy Starmarsh 00900000127 C 33.34 | Perrin Goldreed 00900000225 A 66.66 | Moonfall Editions E',
      'HL-2 Salt Road T9000000022 | Wren Saltwind 00900000323 CA 100.00 | Moonfall Editions E',
      'HL-3 Ferry at Dawn | Perrin Goldreed 00900000225 CA 50.00 | Wren Saltwind 00900000323 CA 50.00',
    ],
  ],
  [
    'label-names-with-shares.csv',
    { rowIs: 'work', listSeparator: '/' },
    [
      'LB-1 Harbour Lantern ZZA012600001 | T. Starmarsh CA 50.00 | P. Goldreed CA 50.00',
      'LB-2 Salt Road ZZA012600002 | Wren Saltwind 00900000323 C 100.00',
      'LB-3 Ferry, Dawn ZZA012600003 | Juno Moonfall CA 100.00',
    ],
  ],
  [
    'manager-names-by-comma.csv',
    { rowIs: 'work', listSeparator: ',' },
    [
      'M-1 Harbour Lantern T9000000011 | Tansy Starmarsh CA 50.00 | Perrin Goldreed CA 50.00',
      'M-2 Salt Road T9000000022 | Wren Saltwind CA 33.33 | Juno Moonfall CA 33.33 | Tansy Starmarsh CA 33.33',
      'M-3 Ferry at Dawn T9000000033 | Juno Moonfall CA 100.00',
    ],
  ],
  [
    'administrator-numbered-writers.csv',
    { rowIs: 'work', shareScale: 200 },
    [
      'A-1 Harbour Lantern | Tansy Starmarsh 00900000127 C 25.00 | Perrin Goldreed 00900000225 A 25.00 | Moonfall Editions 00900000813 E 50.00',
      'A-2 Salt Road | Wren Saltwind 00900000323 CA 50.00 | Moonfall Editions 00900000813 E 50.00',
    ],
  ],
  [
    'songwriters-first-and-last-names.csv',
    { rowIs: 'writer', shareScale: 1 },
    [
      'S-1 Harbour Lantern | Tansy Starmarsh 00900000127 CA 010 25.00 | Perrin Goldreed CA 052 75.00',
      'S-2 Salt Road | Wren Saltwind CA 100.00',
    ],
  ],
  [
    'societe-francaise-dos.csv',
    { rowIs: 'work', listSeparator: '/' },
    [
      'F-1 Lanterne du port | Noël Étoilé CA 50.00 | Zoé Forêt CA 50.00 | Éditions du Récif E',
      'F-2 La route du sel | Zoé Forêt CA 100.00 | Éditions du Récif E',
    ],
  ],
  [
    'verlag-windows.csv',
    { rowIs: 'work', listSeparator: '&' },
    [
      'D-1 Hafenlaterne | Jörg Grünfels CA 50.00 | Änne Höllbach CA 50.00 | Mondfall Verlag E',
      'D-2 Salzstraße | Änne Höllbach CA 100.00 | Mondfall Verlag E',
    ],
  ],
  [
    'editorial-espanola.csv',
    { rowIs: 'writer' },
    [
      'E-1 Farol del puerto | Inés Marisol CA 50.00 | Óscar Riomar CA 50.00',
      'E-2 Camino de sal | Inés Marisol CA 100.00',
    ],
  ],
  [
    'editora-portuguesa.csv',
    { rowIs: 'work' },
    [
      'P-1 Lanterna do porto | João Marfim CA 60.00 | Inês Salgado CA 40.00',
      'P-2 Estrada do sal | Inês Salgado CA 100.00',
    ],
  ],
  [
    'distributor-milliseconds.csv',
    { rowIs: 'recording', lengthUnit: 'milliseconds' },
    [
      'ZZA012600001 | Harbour Lantern | The Lanterns | 207 | T9000000011',
      'ZZA012600002 | Salt Road | The Lanterns | 245 | T9000000022',
    ],
  ],
  [
    'label-row-per-recording.csv',
    { rowIs: 'recording' },
    [
      'R-1 Harbour Lantern | Tansy Starmarsh CA',
      'ZZA012600001 | Harbour Lantern | The Lanterns | 207 | R-1',
      'ZZA012600002 | Harbour Lantern | Ferry Choir | 245 | R-1',
      'R-2 Salt Road | Wren Saltwind CA',
      'ZZA012600003 | Salt Road | The Lanterns | 207 | R-2',
      'ZZA012600004 | Harbour Lantern | Reef Quartet | 179 | R-1',
    ],
  ],
];

const SETTINGS = ['rowIs', 'shareScale', 'listSeparator', 'nameOrder', 'lengthUnit'];

describe('a table as it was sent', () => {
  test.each(TABLES)('%s is understood without a question', async (name, settings, records) => {
    const { proposal, rows } = await readAsProposed(sent(name));
    expect(proposal).toMatchObject({ questions: [], notUnderstood: [] });
    const mapping = 'mapping' in proposal ? proposal.mapping : {};
    expect(Object.fromEntries(Object.entries(mapping).filter(([key]) => SETTINGS.includes(key)))).toEqual(
      settings,
    );
    expect(linesOf(rows)).toEqual(records);
    expect(rows.filter(({ kind }) => kind === 'rejected')).toEqual([]);
  });

  test.each([
    ['publisher-row-per-writer.csv', ';'],
    ['label-names-with-shares.csv', ','],
    ['administrator-numbered-writers.csv', ','],
    ['songwriters-first-and-last-names.csv', ','],
    ['editorial-espanola.csv', ';'],
  ])('%s gives the same as a workbook, of today and of old', async (name, delimiter) => {
    const table = rowsOf(sent(name).toString(), delimiter);
    const records = TABLES.find(([one]) => one === name)?.[2];
    for (const file of [asWorkbook(table), asOldWorkbook(table)]) {
      expect(linesOf((await readAsProposed(file)).rows)).toEqual(records);
    }
  });

  test('says which digits were rounded away, which rows were passed over, and what was taken as given', async () => {
    const rounded = await readAsProposed(sent('manager-names-by-comma.csv'));
    expect(saidOf(rounded.rows)).toEqual(Array(3).fill('3 row.shares-rounded'));
    const { proposal, rows } = await readAsProposed(sent('publisher-row-per-writer.csv'));
    const assumed = [
      { code: 'header-row', value: '4', line: 4 },
      { code: 'totals-rows', value: 'passed over', count: 1, line: 11 },
    ];
    expect(rows.filter(({ kind }) => kind === 'assumed')).toEqual(
      assumed.map((assumption) => ({ kind: 'assumed', assumption })),
    );
    expect(proposal).toMatchObject({
      assumed: [
        ...assumed,
        { code: 'row-is', value: 'writer' },
        { code: 'list-separator', value: 'last-first' },
      ],
      confidence: { work_id: 'likely', iswc: 'certain' },
    });
  });
});
