import { describe, expect, test } from '@jest/globals';
import { SeenIds, shortHash } from '#functions/formats/repertoire-tables/seen-ids.ts';
import { type ReadRow, WorkGroups } from '#functions/formats/repertoire-tables/work-groups.ts';
import { linesOf, read, saidOf } from './as-sent.ts';

const WRITERS = {
  ...{ rowIs: 'writer', work_id: 'No', title: 'Song', writers: 'By', shares: 'Share', ipi: 'IPI' },
  ...{ publishers: 'Publisher', publisher_share: 'Publisher share' },
};
const table = (...rows: readonly string[]) => ['No;Song;By;Share;ISWC;ISRC;Publisher', ...rows].join('\n');
const readWriters = (...rows: readonly string[]) => read(table(...rows), WRITERS);
const messages = (rows: Awaited<ReturnType<typeof read>>) =>
  rows.flatMap((row) => (row.kind === 'rejected' ? row.diagnostics.map(({ message }) => message) : []));

describe('rows of the writers of a work', () => {
  test('are one work, with what any of them says, and each party once', async () => {
    const rows = await readWriters(
      'A-1;Rain;Wren;50;;ZZA012600001;Moonfall',
      'A-1;rain;Juno;50;T-900.000.001-1;ZZA012600002;Moonfall',
      'A-1;Rain;Wren;50;;ZZA012600002;Moonfall',
    );
    expect(linesOf(rows)).toEqual([
      'A-1 Rain T9000000011 ZZA012600001 ZZA012600002 | Wren CA 50.00 | Juno CA 50.00 | Moonfall E',
    ]);
  });

  test('go on with the work above where they have neither id nor title', async () => {
    const rows = await readWriters('A-1;Rain;Wren;50;;;', ';;Juno;50;;;', 'A-2;Sun;Tansy;100;;;');
    expect(linesOf(rows)).toEqual(['A-1 Rain | Wren CA 50.00 | Juno CA 50.00', 'A-2 Sun | Tansy CA 100.00']);
  });

  test('are told by the ISWC where the partner has no id', async () => {
    const rows = await readWriters(';Rain;Wren;50;9000000011;;', ';Rain;Juno;50;9000000011;;');
    expect(linesOf(rows)).toEqual(['T9000000011 Rain T9000000011 | Wren CA 50.00 | Juno CA 50.00']);
  });

  test.each([
    ['counts once where it makes the work whole', ['25', '25', '50', '50'], '50.00'],
    ['is added where only the sum does', ['25', '25', '25', '25'], '50.00'],
    ['is added where the rows differ', ['25', '25', '30', '20'], '50.00'],
    ['counts once where nothing else tells', ['10', '10', '20', '20'], '20.00'],
  ])('a publisher’s share beside each of them %s', async (_, [one, two, first, second], percent) => {
    const file = [
      'No;Song;By;Share;Publisher;Publisher share',
      `A-1;Rain;Wren;${one};Moonfall;${first}`,
      `A-1;Rain;Juno;${two};Moonfall;${second}`,
    ].join('\n');
    expect(linesOf(await read(file, WRITERS))[0]).toMatch(new RegExp(`Moonfall E ${percent}$`));
  });

  test.each([
    ['titles', ['A-1;Rain;Wren;50;;;', 'A-1;Sun;Juno;50;;;'], /title “Sun” here and “Rain” on line 2/],
    [
      'ISWCs',
      ['A-1;Rain;Wren;50;T9000000011;;', 'A-1;Rain;Juno;50;T9000000022;;'],
      /iswc “T9000000022” here and “T9000000011” on line 2/,
    ],
    [
      'shares of one writer',
      ['A-1;Rain;Wren;50;;;', 'A-1;Rain;Wren;25;;;'],
      /Wren has 25.00 here and 50.00 on line 2/,
    ],
  ])(
    'with other %s are rejected, all of them, and the lines of both are named',
    async (_, lines, message) => {
      const rows = await readWriters(...lines, 'A-2;Fog;Tansy;100;;;');
      expect(saidOf(rows)).toEqual(['2 work.row-rejected', '3 work.contradicted']);
      expect(messages(rows)[1]).toMatch(message);
      expect(linesOf(rows)).toEqual(['A-2 Fog | Tansy CA 100.00']);
    },
  );

  test('are rejected together where one of them is wrong: a work is taken whole or not at all', async () => {
    const rows = await readWriters('A-1;Rain;Wren;50;;;', 'A-1;Rain;Juno;half;;;');
    expect(saidOf(rows)).toEqual(['2 work.row-rejected', '3 row.shares-invalid']);
    expect(messages(rows)[0]).toMatch(/line 3/);
  });

  test.each([
    ['within them', ['A-1;Rain;Wren;50;;;', ';;"Juno;50;;;', 'A-1;Rain;Tansy;50;;;']],
    ['after them, with their id', ['A-1;Rain;Wren;50;;;', 'A-1;Rain;Tansy;50;;;', 'A-1;Rain;"Juno;50;;;']],
    ['before them, with their id', ['A-1;Rain;"Juno;50;;;', 'A-1;Rain;Wren;50;;;']],
  ])('are not taken without a row that cannot be read, %s', async (_, lines) => {
    const rows = await readWriters(...lines, 'A-2;Fog;Tansy;100;;;');
    expect(linesOf(rows)).toEqual(['A-2 Fog | Tansy CA 100.00']);
    expect(saidOf(rows).filter((said) => said.endsWith('work.row-rejected'))).toHaveLength(lines.length - 1);
  });

  test('reject the table where they stand apart, with the lines of both', async () => {
    const rows = await readWriters('A-1;Rain;Wren;50;;;', 'A-2;Sun;Tansy;100;;;', 'A-1;Rain;Juno;50;;;');
    expect(rows.at(-1)).toMatchObject({
      kind: 'file',
      diagnostic: {
        code: 'work.rows-apart',
        level: 'file',
        line: 4,
        message: expect.stringMatching(/line 2/),
      },
    });
  });

  test('are no more than may be held', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `A-1;Rain;Writer ${i};;;;`);
    const rows = await readWriters(...lines, 'A-2;Sun;Tansy;100;;;');
    expect(rows.filter(({ kind }) => kind === 'rejected')).toHaveLength(1500);
    expect(linesOf(rows)).toEqual(['A-2 Sun | Tansy CA 100.00']);
  });
});

describe('a work that comes twice', () => {
  const mapping = { ...WRITERS, rowIs: 'work' };

  test('is taken where it says the same, and rejected with both lines where it says other things', async () => {
    const rows = await read(
      table('A-1;Rain;Wren;100;;;', 'A-1;Rain;Wren;100;;;', 'A-1;Rain;Juno;100;;;'),
      mapping,
    );
    expect(linesOf(rows)).toEqual(['A-1 Rain | Wren CA 100.00', 'A-1 Rain | Wren CA 100.00']);
    expect(saidOf(rows).filter((said) => said.endsWith('contradicted'))).toEqual(['4 work.contradicted']);
    expect(messages(rows)).toEqual([expect.stringMatching(/line 4 stands on line 2 too/)]);
  });

  test('is not taken in a table of recordings where its writers differ', async () => {
    const rows = await read(table('A-1;Rain;Wren;;;ZZA012600001;', 'A-1;Rain;Juno;;;ZZA012600002;'), {
      ...WRITERS,
      rowIs: 'recording',
    });
    expect(linesOf(rows)).toEqual(['A-1 Rain | Wren CA', 'ZZA012600001 | Rain |  |  | A-1']);
    expect(saidOf(rows)).toEqual(['3 work.contradicted']);
  });

  test('is not noticed beyond the works that are remembered, and that is said once', () => {
    const works = new WorkGroups({ isByRow: true, seen: new SeenIds(2) });
    const row = (id: string, line: number, title = 'Rain'): ReadRow => ({
      facts: {
        ...{ line, raw: [], workId: id, title, alternativeTitles: [], iswc: undefined, isrcs: [] },
        ...{ artist: undefined, durationSeconds: undefined, shares: [], metadata: {} },
      },
      diagnostics: [],
    });
    const rows = [row('A', 2), row('B', 3), row('C', 4), row('C', 5, 'Sun'), row('A', 6, 'Sun')];
    const found = rows.flatMap((one) => works.push(one));
    expect(found.map(({ kind }) => kind)).toEqual([
      'record',
      'record',
      'file',
      'record',
      'record',
      'rejected',
    ]);
    expect(found[2]).toMatchObject({
      diagnostic: { code: 'work.repeats-unnoticed', severity: 'warning', line: 4 },
    });
  });

  test('is remembered among many by its line and a hash', () => {
    const seen = new SeenIds();
    for (let i = 0; i < 5000; i += 1) seen.add(`A-${i}`, { line: i + 2, content: shortHash(`Rain ${i}`) });
    seen.add('A-7', { line: 1, content: 0 });
    expect(seen.find('A-7')).toEqual({ line: 9, content: shortHash('Rain 7') });
    expect(seen.find('A-4999')).toEqual({ line: 5001, content: shortHash('Rain 4999') });
    expect(seen.find('A-5000')).toBeUndefined();
    expect(seen.isFull).toBe(false);
  });
});

describe('a row that is rejected', () => {
  const mapping = { ...WRITERS, rowIs: 'work' };

  test.each([
    ['an id that a spreadsheet cut', '4.51E+08;Rain;Wren;100;;;', 'row.value-invalid'],
    ['an ISWC that a spreadsheet cut', 'A-1;Rain;Wren;100;9.0E+09;;', 'row.iswc-invalid'],
    ['no title', 'A-1;;Wren;100;;;', 'row.value-missing'],
    ['neither id nor identifier', ';Rain;Wren;100;;;', 'row.value-missing'],
    ['more shares than names', 'A-1;Rain;Wren;"50;50";;;', 'row.shares-invalid'],
    ['a share beyond all', 'A-1;Rain;Wren;101;;;', 'row.shares-invalid'],
    ['cells beyond the header', 'A-1;Rain;Wren;100;;;;x', 'row.column-count'],
  ])('has %s', async (_, row, code) => {
    const rows = await read(table(row), mapping);
    expect(rows.at(-1)).toMatchObject({ kind: 'rejected', line: 2 });
    expect(saidOf(rows)).toContain(`2 ${code}`);
  });

  test('has an IPI that a spreadsheet cut, and is told how to keep numbers whole', async () => {
    const file = 'No;Song;By;IPI\nA-1;Rain;Wren;4.51E+08';
    expect(messages(await read(file, mapping))).toEqual([expect.stringMatching(/Format the column as text/)]);
  });

  test('leaves a quote open, and costs itself alone', async () => {
    const rows = await read(table('A-1;"Rain;Wren;100;;;', 'A-2;Sun;Juno;100;;;'), mapping);
    expect(saidOf(rows)).toEqual(['2 file.truncated']);
    expect(linesOf(rows)).toEqual(['A-2 Sun | Juno CA 100.00']);
  });
});

test.each([
  ['no column of titles', 'No;By\nA-1;Wren', { rowIs: 'work', title: 'Song' }, 'file.missing-column'],
  ['too many columns', `Title;${'x;'.repeat(101)}\nRain;`, { rowIs: 'work' }, 'file.too-many-columns'],
  ['nothing', '', { rowIs: 'work' }, 'file.empty'],
  ['no row of a table', 'Repertoire\n', { rowIs: 'work' }, 'file.empty'],
])('a table with %s is refused', async (_, file, mapping, code) => {
  expect((await read(file, mapping)).at(-1)).toMatchObject({
    kind: 'file',
    diagnostic: { code, severity: 'error', level: 'file' },
  });
});
