import { describe, expect, test } from '@jest/globals';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type CwrExport, type CwrExporting, writeCwr } from '#functions/formats/cwr/write-cwr.ts';
import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { StatementWork } from '#functions/formats/statement/statement.ts';
import { aStatement } from '../a-statement.ts';
import { aStatementOf } from '../dsr/a-used-statement.ts';
import { aCwrShare, aCwrWork, aPublisher } from './a-cwr-work.ts';
import { fieldsOf, readRecords } from './read-records.ts';

const PARTIES: ReportParties = {
  sender: { name: 'ZamIO Ltd.', societyCode: '999' },
  recipient: { name: 'ASCAP', societyCode: '010' },
};
const exporting = (version: CwrVersion, over: Partial<CwrExporting> = {}): CwrExporting => ({
  version,
  parties: PARTIES,
  sequenceNumber: 7,
  createdAt: '2026-04-02T09:30:15.000Z',
  ...over,
});
const write = (works: readonly StatementWork[], version: CwrVersion) =>
  written(writeCwr(aStatementOf([], { works }), exporting(version)), version);

function written(file: CwrExport, version: CwrVersion) {
  if ('cannotBeWritten' in file) throw new Error(file.cannotBeWritten.join('; '));
  const { fileName, pieces, report } = file;
  const text = [...pieces].join('');
  return { fileName, text, report, records: readRecords(text, version) };
}

const PUBLISHERS = ['OPU', 'OPT'];
const WRITERS = ['OWR', 'OWT', 'PWR', 'MAN'];

describe('writeCwr', () => {
  test.each([
    ['2.1', 'CW260007999_010.V21'],
    ['2.2', 'CW260007999_010.V22'],
    ['3.0', 'CW260007999_010_V3-0-0.SUB'],
    ['3.1', 'CW260007999_010_V3-1-0.SUB'],
  ] as const)('names a file of %s as the standard does', (version, name) => {
    const { fileName, records } = write([aCwrWork()], version);
    expect(fileName).toBe(name);
    const [header] = records;
    expect(header?.fields['fileName'] ?? name).toBe(name);
    expect(header?.fields).toMatchObject({
      senderType: 'SO',
      senderName: 'ZAMIO LTD.',
      creationDate: '20260402',
      creationTime: '093015',
    });
  });

  test.each(CWR_VERSIONS)('counts and numbers the records of %s', (version) => {
    const { records } = write([aCwrWork(), aCwrWork({ workRef: 'W/2', workId: 'wrk_2' })], version);
    const inGroup = records.filter(({ type }) => type !== 'HDR' && type !== 'TRL').length;
    expect(records.slice(-2).map(({ fields }) => fields)).toMatchObject([
      { groupNumber: '00001', transactionCount: '00000002', recordCount: String(inGroup).padStart(8, '0') },
      {
        groupCount: '00001',
        transactionCount: '00000002',
        recordCount: String(records.length).padStart(8, '0'),
      },
    ]);
    const numbered = records.slice(2, -2);
    const headers = numbered.flatMap(({ type }, i) => (type === 'NWR' || type === 'WRK' ? [i] : []));
    expect(headers).toHaveLength(2);
    for (const [i, { fields }] of numbered.entries()) {
      const transaction = i < (headers[1] ?? 0) ? 0 : 1;
      expect(Number(fields['transactionSequence'])).toBe(transaction);
      expect(Number(fields['recordSequence'])).toBe(i - (headers[transaction] ?? 0));
    }
  });

  test('says in 2.1 who owns what, chain by chain, the original publisher all of its chain', () => {
    const { records } = write([aCwrWork()], '2.1');
    expect(
      fieldsOf(records, PUBLISHERS, 'publisherSequenceNumber', 'role', 'prSocietyCode', 'prOwnershipShare'),
    ).toEqual([
      ['OPU', '01', 'E', '052', '03500'],
      ['OPU', '01', 'SE', '010', '00000'],
      ['OPU', '02', 'E', '063', '01500'],
    ]);
    expect(fieldsOf(records, WRITERS, 'lastName', 'firstName', 'prOwnershipShare')).toEqual([
      ['OWR', 'MENSAHTEST', 'KOJO', '02000'],
      ['OWR', 'SERWAATEST', 'AMA', '01500'],
      ['OWR', 'DUBEFICTION', 'THEMBA', '01500'],
    ]);
  });

  test('says from 2.2 on who collects it in the territory', () => {
    const ours = aPublisher({ name: 'Lagoon Beat', ipi: '00999900167', chain: 1 });
    const sub = aPublisher({
      role: 'SE',
      name: 'North Pier',
      ipi: '00999900265',
      societyCode: '010',
      percent: '50',
      chain: 1,
    });
    const { records } = write(
      [aCwrWork({ shares: [sub, ours, aCwrShare({ percent: '50', chain: 1 })] })],
      '2.2',
    );
    expect(
      fieldsOf(
        records,
        PUBLISHERS,
        'role',
        'prOwnershipShare',
        'prCollectionShare',
        'territoryCode',
        'inclusionExclusion',
        'sequenceNumber',
      ),
    ).toEqual([
      ['OPU', 'E', '05000', undefined, undefined, undefined, undefined],
      ['OPU', 'SE', '00000', undefined, undefined, undefined, undefined],
      ['OPT', undefined, undefined, '05000', '0288', 'I', '001'],
    ]);
    expect(
      fieldsOf(
        records,
        WRITERS,
        'prCollectionShare',
        'publisherInterestedPartyNumber',
        'writerInterestedPartyNumber',
        'publisherSequenceNumber',
        'publisherName',
      ),
    ).toEqual([
      ['OWR', undefined, undefined, undefined, undefined, undefined],
      ['OWT', '05000', undefined, undefined, undefined, undefined],
      ['PWR', undefined, '009999001', '009999007', '01', 'LAGOON BEAT'],
    ]);
  });

  test.each(['3.0', '3.1'] as const)('says in %s a party’s society beside what it collects', (version) => {
    const { records } = write([aCwrWork()], version);
    expect(fieldsOf(records, ['OPT', 'OWT'], 'prCollectionShare', 'prSocietyCode', 'recipientCode')).toEqual([
      ['OPT', '03500', '052', '0000'],
      ['OPT', '01500', '063', '0000'],
      ['OWT', '02000', '052', '0000'],
      ['OWT', '01500', '052', '0000'],
      ['OWT', '01500', '063', '0000'],
    ]);
  });

  test('derives in 3.1 what the writers agreed on: their own shares and those of their publishers', () => {
    const { records } = write([aCwrWork()], '3.1');
    expect(fieldsOf(records, ['MAN'], 'prManuscriptShare', 'mrManuscriptShare', 'srManuscriptShare')).toEqual(
      [
        ['MAN', '04000', '04000', '04000'],
        ['MAN', '03000', '03000', '03000'],
        ['MAN', '03000', '03000', '03000'],
      ],
    );
  });

  test('gives what publishers without a writer collect to all writers', () => {
    const shares = [
      aPublisher({ percent: '50' }),
      aCwrShare({ percent: '50' }),
      aCwrShare({ name: 'B C', ipi: undefined, percent: '0' }),
    ];
    const { records } = write([aCwrWork({ shares })], '3.1');
    expect(fieldsOf(records, ['MAN'], 'prManuscriptShare')).toEqual([
      ['MAN', '10000'],
      ['MAN', '00000'],
    ]);
  });

  test('writes titles, recordings and the partner’s own number', () => {
    const { records, report } = write([aCwrWork()], '2.2');
    expect(
      fieldsOf(
        records,
        ['NWR'],
        'workTitle',
        'submitterWorkNumber',
        'iswc',
        'versionType',
        'recordedIndicator',
      ),
    ).toEqual([['NWR', 'HARMATTAN MORNING', '0000000000000B', 'T9000000011', 'ORI', 'Y']]);
    expect(fieldsOf(records, ['ALT'], 'alternativeTitle', 'titleType')).toEqual([
      ['ALT', 'MORNING OF DUST', 'AT'],
      ['ALT', 'HARMATTAN ANOPA', 'AT'],
    ]);
    expect(fieldsOf(records, ['REC'], 'isrc', 'isrcValidity', 'recordingTitle')).toEqual([
      ['REC', 'GHZZZ2600017', 'Y', 'HARMATTAN MORNING'],
    ]);
    expect(
      fieldsOf(records, ['XRF'], 'organisationCode', 'identifier', 'identifierType', 'validity'),
    ).toEqual([['XRF', '010', '990000001', 'W', 'Y']]);
    expect(report.rewritten).toEqual([
      {
        workRef: 'T9000000011',
        what: 'alternative title',
        original: 'Harmattan Anɔpa',
        written: 'HARMATTAN ANOPA',
        isCut: false,
      },
    ]);
  });

  test('names performers as stations logged them, the most frequent first', () => {
    const uses = ['The Testers', 'Yaa', 'Yaa', 'ƒia', '愛'].map((artist, i) => ({
      playId: `p${i}`,
      workRef: 'T9000000011',
      minor: 1n,
      artist,
    }));
    const file = writeCwr(aStatementOf(uses, { works: [aCwrWork()] }), exporting('2.1'));
    const { records } = written(file, '2.1');
    expect(fieldsOf(records, ['PER'], 'lastName')).toEqual([
      ['PER', 'YAA'],
      ['PER', 'THE TESTERS'],
      ['PER', 'FIA'],
    ]);
  });

  test('writes a work that somebody arranged as a version', () => {
    const shares = [aCwrShare({ percent: '50' }), aCwrShare({ role: 'AR', name: 'A B', percent: '50' })];
    const { records } = write([aCwrWork({ shares })], '3.0');
    expect(fieldsOf(records, ['WRK'], 'versionType', 'musicArrangement', 'lyricAdaptation')).toEqual([
      ['WRK', 'MOD', 'UNS', 'UNS'],
    ]);
  });

  test('gives a party the same number in every file, with an IPI or without', () => {
    const number = (name: string) =>
      fieldsOf(
        write([aCwrWork({ shares: [aCwrShare({ name, ipi: undefined, percent: '100' })] })], '2.1').records,
        ['OWR'],
        'interestedPartyNumber',
      )[0]?.[1];
    expect(number('Efua Ɔsei')).toMatch(/^N[0-9A-Z]{8}$/);
    expect(number('Efua Ɔsei')).toBe(number('EFUA ƆSEI'));
    expect(number('Efua Ɔsei')).not.toBe(number('Efua Osei'));
  });

  test('cuts what is too long, and says so', () => {
    const long = 'Abcdefghi '.repeat(7).trim();
    const shares = [aCwrShare({ name: `${long} X`, percent: '100' })];
    const { records, report } = write([aCwrWork({ title: long, shares, alternativeTitles: [] })], '2.1');
    expect(fieldsOf(records, ['NWR'], 'workTitle')).toEqual([
      ['NWR', long.slice(0, 60).toUpperCase().trim()],
    ]);
    expect(fieldsOf(records, ['OWR'], 'lastName', 'firstName')).toEqual([
      ['OWR', 'X', long.slice(0, 30).toUpperCase().trim()],
    ]);
    expect(report.rewritten.map(({ what, isCut }) => [what, isCut])).toEqual([
      ['title', true],
      ['writer', true],
    ]);
  });

  test('leaves out titles beyond what a work may have, and counts them', () => {
    const alternativeTitles = Array.from({ length: 130 }, (_, i) => `Title ${i}`);
    const { records, report } = write([aCwrWork({ alternativeTitles })], '2.1');
    expect(fieldsOf(records, ['ALT'])).toHaveLength(100);
    expect(report.shortened).toEqual([{ workRef: 'T9000000011', leftOut: 30 }]);
  });

  test('writes zeros where nobody knows the shares', () => {
    const shares = aCwrWork().shares.map(({ percent, ...share }) => share);
    const { records } = write([aCwrWork({ shares })], '3.1');
    expect(fieldsOf(records, ['OPT', 'OWT', 'MAN'])).toEqual([]);
  });

  test.each([
    ['2.1', 'no writer', [aPublisher({ percent: '100' })], 'no writer'],
    ['2.1', 'nobody who made it', [aCwrShare({ role: 'AR', percent: '100' })], 'CA, C or A'],
    ['2.1', 'shares under 100 %', [aCwrShare({ percent: '99.9' })], '99.90 %'],
    ['2.1', 'shares over 100 %', [aCwrShare({ percent: '100' }), aCwrShare({ percent: '0.07' })], '100.07 %'],
    [
      '2.1',
      'publishers over 50 % ',
      [aPublisher({ percent: '50.07' }), aCwrShare({ percent: '49.93' })],
      'at most 50',
    ],
    [
      '2.1',
      'an income participant who would own',
      [aPublisher({ role: 'PA', percent: '50' }), aCwrShare({ percent: '50' })],
      'income participant',
    ],
    [
      '2.2',
      'a publisher just over 50 %',
      [aPublisher({ percent: '50.02' }), aCwrShare({ percent: '49.98' })],
      'collects more than 50',
    ],
    [
      '3.0',
      'a publisher over 50 %',
      [aPublisher({ percent: '60' }), aCwrShare({ percent: '40' })],
      'collects more than 50',
    ],
    [
      '2.2',
      'two collectors of a chain',
      [
        aPublisher({ chain: 1, percent: '25' }),
        aPublisher({ role: 'SE', chain: 1, percent: '25' }),
        aCwrShare({ percent: '50' }),
      ],
      'two publishers',
    ],
    [
      '3.1',
      'a sub-publisher of nobody',
      [aPublisher({ role: 'SE', percent: '50' }), aCwrShare({ percent: '50' })],
      'no original publisher',
    ],
    [
      '3.1',
      'a chain without its original',
      [aPublisher({ role: 'AM', chain: 4, percent: '50' }), aCwrShare({ percent: '50' })],
      'no original publisher',
    ],
    [
      '3.1',
      'two originals in a chain',
      [aPublisher({ chain: 1 }), aPublisher({ chain: 1 }), aCwrShare({ percent: '100' })],
      'two original',
    ],
    [
      '3.1',
      'a performing artist’s share',
      [aCwrShare({ kind: 'artist', role: 'PA', percent: '100' })],
      'performing artists',
    ],
    [
      '3.1',
      'a hundred chains',
      [...Array.from({ length: 100 }, () => aPublisher({ percent: '0' })), aCwrShare({ percent: '100' })],
      '99',
    ],
    ['3.1', 'a writer of another script', [aCwrShare({ name: 'Чайковский', percent: '100' })], 'Чайковский'],
    [
      '3.1',
      'a publisher of another script',
      [aPublisher({ name: '出版社', percent: '50' }), aCwrShare({ percent: '50' })],
      '出版社',
    ],
  ] as const)('does not carry in %s a work with %s', (version, _, shares, why) => {
    const { report, records } = write([aCwrWork({ workRef: 'W/0', shares }), aCwrWork()], version);
    expect(report.worksWritten).toBe(1);
    expect(report.notCarried).toEqual([
      { workRef: 'W/0', title: 'Harmattan Morning', why: expect.stringContaining(why) },
    ]);
    expect(fieldsOf(records, ['NWR', 'WRK'])).toHaveLength(1);
  });

  test('does not carry a work whose title has no letter that can be written', () => {
    const { report } = write([aCwrWork({ title: 'Песня' }), aCwrWork()], '2.1');
    expect(report.notCarried.map(({ why }) => why)).toEqual([expect.stringContaining('title')]);
  });

  test('carries rounded thirds, an acquirer who owns for its original, and publishers who share 50.06', () => {
    const thirds = ['a', 'b', 'c'].map((name) => aCwrShare({ name, ipi: undefined, percent: '33.33' }));
    const acquired = [
      aPublisher({ role: 'AQ', name: 'New Owner', chain: 3, percent: '50' }),
      aPublisher({ name: 'Old Owner', chain: 3 }),
      aCwrShare({ percent: '50' }),
    ];
    const { report, records } = write([aCwrWork({ shares: thirds }), aCwrWork({ shares: acquired })], '2.2');
    expect(report.notCarried).toEqual([]);
    expect(fieldsOf(records, ['OPU'], 'role', 'prOwnershipShare')).toEqual([
      ['OPU', 'E', '00000'],
      ['OPU', 'AQ', '05000'],
    ]);
  });

  test.each([
    [
      'no society code of the sender',
      { parties: { ...PARTIES, sender: { name: 'ZamIO', societyCode: '' } } },
      'sender',
    ],
    [
      'the code of no society',
      { parties: { ...PARTIES, recipient: { name: 'x', societyCode: '099' } } },
      'recipient',
    ],
    ['a file number beyond 9999', { sequenceNumber: 10_000 }, '10000'],
  ])('is not written with %s', (_, over, why) => {
    const file = writeCwr(aStatementOf([], { works: [aCwrWork()] }), exporting('2.1', over));
    expect(file).toEqual({ cannotBeWritten: [expect.stringContaining(why)] });
  });

  test('is not written for a territory without a number, nor without a work', () => {
    const { cycle } = aStatement();
    expect(writeCwr(aStatement({ cycle: { ...cycle, territory: 'XX' } }), exporting('2.1'))).toEqual({
      cannotBeWritten: [expect.stringContaining('TIS')],
    });
    expect(writeCwr(aStatement(), exporting('2.1'))).toMatchObject({
      cannotBeWritten: [expect.stringContaining('no work')],
    });
  });
});
