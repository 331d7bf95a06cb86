import { describe, expect, test } from '@jest/globals';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

const WORKS = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';
type Options = Parameters<typeof readRepertoireCsv>[1];
const read = (file: string, options?: Options) => allOf(readRepertoireCsv(inPieces(file), options));
const readWork = async (row: string, options?: Options) => (await read(`${WORKS}\n${row}`, options))[0];
const sharesOf = (row: Awaited<ReturnType<typeof readWork>>) =>
  row?.kind === 'record' && row.record.noun === 'work' ? row.record.work.shares : undefined;

describe('readRepertoireCsv, works', () => {
  test('gives a work with its interested parties, shares in the order of writers, then publishers', async () => {
    const work = await readWork(
      'A-1,Harbour Rain,Ɛpo;Nsuo,T-034.524.680-1,US-ZQG-22-00540;USZQG2200541,' +
        'Wren Saltwind|99001000025|c|10;Juno Moonfall,Rainpath Music|||52,50;25;25',
    );
    const share = { right: 'performing', territory: '2WL' };
    expect(work).toMatchObject({
      kind: 'record',
      warnings: [],
      record: {
        noun: 'work',
        work: {
          partnerWorkId: 'A-1',
          title: 'Harbour Rain',
          alternativeTitles: ['Ɛpo', 'Nsuo'],
          iswc: 'T0345246801',
          isrcs: ['USZQG2200540', 'USZQG2200541'],
        },
      },
    });
    expect(sharesOf(work)).toEqual([
      {
        ...share,
        kind: 'writer',
        name: 'Wren Saltwind',
        ipi: '99001000025',
        role: 'C',
        societyCode: '010',
        percent: '50.00',
      },
      { ...share, kind: 'writer', name: 'Juno Moonfall', role: 'CA', percent: '25.00' },
      {
        ...share,
        kind: 'publisher',
        name: 'Rainpath Music',
        role: 'E',
        societyCode: '052',
        percent: '25.00',
      },
    ]);
  });

  test('keeps shares that nobody stated unknown', async () => {
    const shares = sharesOf(await readWork('A-1,Rain,,T-034.524.680-1,,Wren Saltwind;Juno Moonfall,,'));
    expect(shares?.map(({ percent }) => percent)).toEqual([undefined, undefined]);
  });

  test('halves shares where writers and publishers make 100 each', async () => {
    const row = 'A-1,Rain,,T-034.524.680-1,,Wren Saltwind;Juno Moonfall,Rainpath Music,33.34;66.66;100';
    const shares = sharesOf(await readWork(row, { mapping: { shareScale: 200 } }));
    expect(shares?.map(({ percent }) => percent)).toEqual(['16.67', '33.33', '50.00']);
  });

  test.each([
    ['are more than the parties', '50;50;10'],
    ['are fewer than the parties', '100'],
    ['have three decimals', '50.125;49.875'],
    ['are above 100', '150;50'],
    ['are no numbers', 'half;half'],
    ['are partly missing', '50;'],
  ])('rejects a work whose shares %s', async (_, shares) => {
    const row = await readWork(`A-1,Rain,,T-034.524.680-1,,Wren Saltwind;Juno Moonfall,,${shares}`);
    expect(row).toMatchObject({
      kind: 'rejected',
      diagnostics: [{ code: 'row.shares-invalid', column: 'shares' }],
    });
  });

  test('rejects halved shares that do not fit two decimals', async () => {
    const row = await readWork('A-1,Rain,,T-034.524.680-1,,Wren Saltwind,,33.33', {
      mapping: { shareScale: 200 },
    });
    expect(row).toMatchObject({ kind: 'rejected', diagnostics: [{ code: 'row.shares-invalid' }] });
  });

  test.each([
    ['ISWC', 'row.iswc-invalid', 'A-1,Rain,,T-034.524.680-2,USZQG2200540,Wren Saltwind,,100'],
    ['ISRC', 'row.isrc-invalid', 'A-1,Rain,,T-034.524.680-1,USZQG22,Wren Saltwind,,100'],
    ['IPI', 'row.ipi-invalid', 'A-1,Rain,,T-034.524.680-1,,Wren Saltwind|99001000026,,100'],
    ['society', 'row.society-invalid', 'A-1,Rain,,T-034.524.680-1,,Wren Saltwind|||ASCAP,,100'],
    ['role', 'row.value-invalid', 'A-1,Rain,,T-034.524.680-1,,Wren Saltwind||writer,,100'],
  ])('takes the work and leaves out an invalid %s with a warning', async (_, code, row) => {
    expect(await readWork(row)).toMatchObject({ kind: 'record', warnings: [{ code, severity: 'warning' }] });
  });

  test('warns of a work without ISWC and ISRC', async () => {
    expect(await readWork('A-1,Rain,,,,Wren Saltwind,,100')).toMatchObject({
      kind: 'record',
      warnings: [{ code: 'row.identifier-missing' }],
    });
  });

  test.each([
    ['without an id', 'row.value-missing', ',Rain,,,,,,'],
    ['without a title', 'row.value-missing', 'A-1,,,,,,,'],
    ['with a nameless writer', 'row.value-missing', 'A-1,Rain,,T-034.524.680-1,,|99001000025,,100'],
    ['with a party of five parts', 'row.value-invalid', 'A-1,Rain,,T-034.524.680-1,,a|||010|x,,100'],
    ['with an endless title', 'row.value-too-long', `A-1,${'x'.repeat(301)},,,,,,`],
    ['with a column too many', 'row.column-count', 'A-1,Rain,,,,,,,'],
  ])('rejects a work %s', async (_, code, row) => {
    expect(await readWork(row)).toMatchObject({ kind: 'rejected', line: 2, diagnostics: [{ code }] });
  });

  test('keeps columns that it does not know as metadata', async () => {
    const [row] = await read('Mood,work_id,Work Title,genre,writers\nslow,A-1,Rain,,Wren Saltwind', {
      mapping: { title: 'work title' },
    });
    expect(row).toMatchObject({ record: { work: { title: 'Rain', metadata: { Mood: 'slow' } } } });
  });
});

describe('readRepertoireCsv, recordings', () => {
  test('gives a recording and the work that it leads to', async () => {
    const file =
      'isrc,title,artist,duration_seconds,iswc,work_id\nus-zqg-22-00540,Rain,Wren,203,T-034.524.680-1,A-1';
    expect(await read(file)).toEqual([
      {
        kind: 'record',
        line: 2,
        warnings: [],
        record: {
          noun: 'recording',
          recording: {
            isrc: 'USZQG2200540',
            title: 'Rain',
            artist: 'Wren',
            durationSeconds: 203,
            iswc: 'T0345246801',
            partnerWorkId: 'A-1',
          },
        },
      },
    ]);
  });

  test.each([
    ['', 'row.value-missing'],
    ['USZQG22', 'row.isrc-invalid'],
  ])('rejects a recording whose ISRC is “%s”', async (isrc, code) => {
    expect(await read(`isrc,title,work_id\n${isrc},Rain,A-1`)).toMatchObject([
      { kind: 'rejected', diagnostics: [{ code, column: 'isrc' }] },
    ]);
  });

  test('warns of a recording that leads to no work', async () => {
    expect(await read('isrc,title\nUSZQG2200540,Rain')).toMatchObject([
      { kind: 'record', warnings: [{ code: 'row.identifier-missing' }] },
    ]);
  });
});

describe('readRepertoireCsv, header', () => {
  test.each([
    ['work_id,title', 'work'],
    ['isrc,title,shares,work_id', 'work'],
    ['isrc,title', 'recording'],
    ['isrc,title,iswc,work_id', 'recording'],
  ])('takes “%s” for a file of %ss', async (header, noun) => {
    const row = header
      .split(',')
      .map((name) => (name === 'isrc' ? 'USZQG2200540' : name === 'shares' ? '' : 'x'));
    expect(await read(`${header}\n${row.join(',')}`)).toMatchObject([{ kind: 'record', record: { noun } }]);
  });

  test('can be told what the file holds', async () => {
    const file = 'work_id,title,isrc\nA-1,Rain,USZQG2200540';
    expect(await read(file, { fileKind: 'works' })).toMatchObject([{ record: { noun: 'work' } }]);
  });

  test('refuses a file that is neither', async () => {
    expect(await read('name,phone\nx,y')).toMatchObject([
      { kind: 'file', diagnostic: { code: 'file.missing-column', actual: 'name, phone' } },
    ]);
  });
});
