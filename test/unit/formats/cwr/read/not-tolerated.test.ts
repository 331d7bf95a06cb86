import { describe, expect, test } from '@jest/globals';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import {
  asSentBytes,
  type Edit,
  move,
  remove,
  removeAll,
  rewrite,
  sampleWith,
  sampleWithRaw,
  set,
  setAll,
} from '#test/support/cwr/edit-sample.ts';
import { foundIn } from '#test/unit/formats/cwr/found-in.ts';
import { readSample, readTolerantly, worksOf } from './read-records.ts';

const tolerant = { mode: 'tolerant' } as const;
const ALIKE = ['00000000', '00000007'] as const;
/** All records have one number, and all transactions. */
const alike: Edit = (lines) =>
  lines.map((line) =>
    /^(HDR|GRH|GRT|TRL)/.test(line) ? line : `${line.slice(0, 3)}${ALIKE.join('')}${line.slice(19)}`,
  );

describe('what is not clear is rejected as the standard has it, however it is read', () => {
  test.each<readonly [string, CwrVersion, string, ...(readonly Edit[])]>([
    ['a record that is missing among others', '2.1', 'SPU E 0', remove('SPT', 2)],
    ['a record that stands twice', '2.2', 'SPT E 0', rewrite('SPT', (line) => `${line}\r\n${line}`)],
    ['a transaction that is missing', '2.1', 'NWR E 0', set('NWR', { transactionSequence: '00000005' }, 2)],
    ['records that are alike and fewer than the trailers count', '2.1', 'TRL E 0', alike, remove('SPT', 2)],
    ['a file that ends behind a territory', '2.1', 'TRL E 0', removeAll('GRT', 'TRL', 'PER', 'PWR')],
    [
      'a file without trailers whose last work does not add up',
      '2.2',
      'TRL E 0',
      removeAll('GRT', 'TRL'),
      set('SWR', { prOwnershipShare: '00100' }, 4),
    ],
    ['a file without trailers where nothing adds up', '3.1', 'TRL E 0', removeAll('GRT', 'TRL')],
    [
      'a group without a trailer before another',
      '3.0',
      'GRH E 0',
      rewrite('GRH', (line) => `${line}\r\n${line}`),
    ],
  ])('%s (%s)', async (_, version, rule, ...edits) => {
    const { aboutFile } = await foundIn(sampleWithRaw(version, ...edits), tolerant);
    expect(aboutFile).toContainEqual(expect.objectContaining({ rule, level: 'file', severity: 'error' }));
  });

  test.each<readonly [string, CwrVersion, ...(readonly Edit[])]>([
    ['a control character in a name', '2.1', set('SPU', { publisherName: 'LAGOON\u0007BEAT' })],
    ['an accent in the number of a work', '2.1', set('NWR', { submitterWorkNumber: 'LBM\u00c9' })],
    ['shares that do not add up', '2.1', set('SWR', { prOwnershipShare: '01000' })],
    ['records out of their order', '2.2', move('SPU', 1, 'SWR')],
    [
      'a link without a chain whose publisher stands in two',
      '2.2',
      setAll('PWR', { publisherSequenceNumber: '' }),
      setAll('SPU', { interestedPartyNumber: 'P00001' }),
      setAll('OPU', { interestedPartyNumber: 'P00001' }),
    ],
    [
      'a link without a chain or a publisher',
      '2.2',
      set('PWR', { publisherSequenceNumber: '', publisherInterestedPartyNumber: '' }),
    ],
    [
      'text behind the end of a record that no version has',
      '2.1',
      rewrite('SPU', (line) => `${line.padEnd(183)}X`),
    ],
  ])('%s rejects the work (%s)', async (_, version, ...edits) => {
    const { transactions } = await foundIn(sampleWith(version, ...edits), tolerant);
    expect(transactions[0]).toMatchObject({ isRejected: true });
  });

  test.each(CWR_VERSIONS)(
    'a file by the standard is read alike, with nothing assumed (%s)',
    async (version) => {
      expect(await readTolerantly(sampleWith(version))).toEqual(await readSample(version));
    },
  );

  test('a file that ends within its last line is cut off', async () => {
    const file = asSentBytes('no-trailers.V21').toString('latin1').trimEnd();
    const { aboutFile } = await foundIn(file.slice(0, -40), tolerant);
    expect(aboutFile).toMatchObject([{ code: 'file.truncated' }]);
  });

  test('only the trailer of the file is missing: its groups are whole in every version', async () => {
    for (const version of CWR_VERSIONS) {
      const rows = await readTolerantly(sampleWithRaw(version, remove('TRL')));
      expect(worksOf(rows)).toHaveLength(2);
      expect(rows.at(-1)).toMatchObject({ kind: 'assumed', assumption: { value: 'trailers-missing' } });
    }
  });
});

describe('groups that the standard has otherwise', () => {
  test('give their works: two of one type, with numbers and a version of their own', async () => {
    const [header = '', , ...lines] = sampleWith('2.1').split('\r\n');
    const group = (version: string) => [`GRHNWR00007${version}0000000001`, ...lines.slice(0, -2)];
    const file = [header, ...group('02.10'), ...group('02.20'), 'TRL'].join('\r\n');
    const rows = await readTolerantly(file);
    expect(worksOf(rows)).toHaveLength(4);
    const kinds = rows.flatMap((row) => (row.kind === 'assumed' ? [row.assumption.value] : []));
    expect(kinds).toEqual(['group-numbers', 'group-repeated', 'group-version', 'trailer-counts']);
  });
});
