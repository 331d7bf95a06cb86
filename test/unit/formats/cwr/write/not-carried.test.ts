import { describe, expect, test } from '@jest/globals';
import { writeCwr } from '#functions/formats/cwr/write/write-cwr.ts';
import { aStatement } from '#test/support/given/a-statement.ts';
import { aStatementOf } from '#test/unit/formats/dsr/a-used-statement.ts';
import { aCwrShare, aCwrWork, aPublisher } from './a-cwr-work.ts';
import { fieldsOf } from './read-records.ts';
import { exporting, PARTIES, write } from './write-export.ts';

describe('what a CWR file does not carry', () => {
  test('writes zeros where nobody knows the shares', () => {
    const shares = aCwrWork().shares.map(({ percent, ...share }) => share);
    const { records } = write([aCwrWork({ shares })], '3.0');
    expect(fieldsOf(records, ['OPT', 'OWT', 'MAN'])).toEqual([]);
  });

  test.each([
    ['3.1', 'shares that nobody knows', [aCwrShare({ percent: undefined })], 'not known'],
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
