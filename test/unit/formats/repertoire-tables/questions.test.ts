import { describe, expect, test } from '@jest/globals';
import { asWorkbook, linesOf, readAsProposed, saidOf, survey } from './as-sent.ts';

const table = (...rows: readonly string[]) => rows.join('\n');
const asked = async (file: string | Uint8Array, mapping = {}) => {
  const proposal = await survey(file, mapping);
  return 'questions' in proposal ? proposal.questions : proposal;
};

describe('what a table leaves open', () => {
  test('is asked: shares of 1 may be all of a work or a hundredth', async () => {
    const file = table('Work No;Title;Writer;Share', 'A-1;Rain;Wren;1', 'A-2;Sun;Juno;1');
    expect(await asked(file)).toEqual([
      { code: 'share-scale', field: 'shareScale', options: ['1', '100', '200'], examples: ['1'] },
    ]);
    const answered = await readAsProposed(file, { shareScale: 1 });
    expect(answered.proposal).toMatchObject({ questions: [] });
    expect(linesOf(answered.rows)).toEqual(['A-1 Rain | Wren CA 100.00', 'A-2 Sun | Juno CA 100.00']);
  });

  test('is asked: fractions that do not make 1 may be percentages', async () => {
    const file = table('Work No;Title;Writer;Share', 'A-1;Rain;Wren;0.5', 'A-2;Sun;Juno;0.25');
    expect(await asked(file)).toMatchObject([{ code: 'share-scale', examples: ['0.5', '0.25'] }]);
  });

  test('is asked: a comma may part two people or a last name from a first one', async () => {
    const file = table('Work No\tTitle\tWriter', 'A-1\tRain\tMensah, Kofi', 'A-2\tSun\tWren');
    expect(await asked(file)).toEqual([
      {
        code: 'list-separator',
        field: 'listSeparator',
        options: [',', 'none'],
        examples: ['Mensah, Kofi'],
      },
    ]);
    expect(linesOf((await readAsProposed(file, { listSeparator: ',' })).rows)).toContain(
      'A-1 Rain | Mensah CA | Kofi CA',
    );
    expect(linesOf((await readAsProposed(file, { listSeparator: 'none' })).rows)).toContain(
      'A-1 Rain | Kofi Mensah CA',
    );
  });

  test.each([
    ['there is another sign between people', ['Mensah, Kofi; Owusu, Ama', 'Wren']],
    ['each cell has one', Array.from({ length: 8 }, (_, i) => `Mensah${'abcdefgh'[i]}, Kofi`)],
  ])('is not asked of a comma where %s', async (_, cells) => {
    const rows = cells.map((cell, i) => `A-${i}\tRain ${i}\t${cell}`);
    const { proposal, rows: found } = await readAsProposed(table('Work No\tTitle\tWriter', ...rows));
    expect(proposal).toMatchObject({ questions: [], mapping: { nameOrder: 'last-first' } });
    expect(linesOf(found)[0]).toMatch(/\| Kofi Mensah/);
  });

  test('is asked: rows of one work with different lists of writers', async () => {
    const file = table(
      'Work No;Title;Writers;ISRC',
      'A-1;Rain;Wren/Juno;ZZA012600001',
      'A-1;Rain;Wren/Tansy;ZZA012600002',
    );
    expect(await asked(file)).toMatchObject([
      { code: 'row-is', field: 'rowIs', options: ['work', 'writer', 'recording'] },
    ]);
  });

  test('is asked: which column has titles, and which tells works apart', async () => {
    const questions = await asked(table('Foo;Bar;Writer', 'x;y;Wren', 'x;z;Juno'));
    expect(questions).toEqual([
      { code: 'column-unknown', field: 'title', options: ['Foo', 'Bar'], examples: ['x', 'y', 'Wren'] },
      { code: 'column-unknown', field: 'work_id', options: ['Foo', 'Bar'], examples: ['x', 'y', 'Wren'] },
    ]);
    expect(
      await asked(table('Foo;Bar;Writer', 'x;y;Wren', 'x;z;Juno'), { title: 'Bar', work_id: 'Foo' }),
    ).toEqual([]);
  });

  test('is asked of a table without a header, by the letters of its columns', async () => {
    const file = table('A-1;Rain;ZZA012600001', 'A-2;Sun;ZZA012600002');
    expect(await asked(file)).toMatchObject([
      { code: 'column-unknown', field: 'title', options: ['Column A', 'Column B', 'Column C'] },
      { code: 'column-unknown', field: 'work_id' },
    ]);
    const answers = { title: 'Column B', isrc: 'Column C' };
    const { proposal, rows } = await readAsProposed(file, answers);
    expect(proposal).toMatchObject({ questions: [], assumed: [{ code: 'no-header' }, { code: 'row-is' }] });
    expect(linesOf(rows)).toEqual([
      'ZZA012600001 | Rain |  |  | isrc:ZZA012600001',
      'ZZA012600002 | Sun |  |  | isrc:ZZA012600002',
    ]);
  });
});

describe('a table in our own layouts', () => {
  test.each([
    ['works', table('work_id,title,writers,shares', 'A-1,Rain,Wren;Juno,50;50', 'A-2,Sun,Wren,100')],
    ['works of 200', table('work_id,title,writers,publishers,shares', 'A-1,Rain,Wren,Moonfall,100;100')],
    ['recordings', table('isrc,title,duration_seconds', 'ZZA012600001,Rain,3:27')],
  ])('of %s is proposed as it is, and read as ever', async (_, file) => {
    const { proposal, rows } = await readAsProposed(file);
    expect(proposal).toMatchObject({ questions: [], assumed: [], notUnderstood: [] });
    expect('mapping' in proposal && Object.keys(proposal.mapping)).not.toContain('rowIs');
    expect(saidOf(rows).filter((said) => !said.endsWith('row.identifier-missing'))).toEqual([]);
  });
});

describe('a table that is refused by its survey', () => {
  test.each([
    ['is empty', '', 'file.empty'],
    ['has no row of two cells', 'Repertoire\nof Moonfall\n', 'file.empty'],
    [
      'has rows of a work apart',
      table('Work No;Title;Writer', 'A-1;Rain;Wren', 'A-2;Sun;Juno', 'A-1;Rain;Tansy'),
      'work.rows-apart',
    ],
    [
      'has two tables',
      table('Work No;Title', 'A-1;Rain', 'ISRC;Artist', 'ZZA012600001;Wren'),
      'file.second-table',
    ],
  ])('%s', async (_, file, code) => {
    expect(await survey(file)).toMatchObject({ code, severity: 'error', level: 'file' });
  });

  test('names both lines where rows of a work stand apart', async () => {
    const file = table('Work No;Title;Writer', 'A-1;Rain;Wren', 'A-2;Sun;Juno', 'A-1;Rain;Tansy');
    expect(await survey(file)).toMatchObject({
      line: 4,
      message: expect.stringMatching(/line 4 .* line 2 .*Sort the table by work/),
    });
  });
});

test('a survey takes what is given, keeps the first rows as they stand, and leaves blank columns out', async () => {
  const file = asWorkbook([
    ['', 'Work No', 'Name of it', 'Mood', ''],
    ['', 'A-1', 'Rain', 'slow', ''],
  ]);
  expect(await survey(file, { title: 'Name of it', shareScale: 100 })).toMatchObject({
    columns: ['Column A', 'Work No', 'Name of it', 'Mood'],
    mapping: { title: 'Name of it', work_id: 'Work No', rowIs: 'work' },
    confidence: { title: 'certain', work_id: 'likely' },
    notUnderstood: ['Mood'],
    rows: [['', 'A-1', 'Rain', 'slow']],
  });
});
