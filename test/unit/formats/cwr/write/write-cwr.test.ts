import { describe, expect, test } from '@jest/globals';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { aCwrShare, aCwrWork, aPublisher } from './a-cwr-work.ts';
import { fieldsOf } from './read-records.ts';
import { write } from './write-export.ts';

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
});
