import { describe, expect, test } from '@jest/globals';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import {
  type Edit,
  insertAfter,
  remove,
  removeAll,
  sampleWith,
  set,
  setAll,
} from '#test/support/cwr/edit-sample.ts';
import { read, sharesOf, worksOf } from './read-records.ts';

/** Everybody collects in Canada alone. */
const IN_CANADA: readonly Edit[] = [
  remove('SPT', 3),
  remove('SPT', 2),
  ...['SPT', 'OPT', 'SWT', 'OWT'].map((type) => setAll(type, { territoryCode: '0124' })),
];

describe('readCwr, shares', () => {
  test.each<readonly [string, CwrVersion, readonly string[], ...(readonly Edit[])]>([
    [
      'keep what a chain owns where nobody collects',
      '2.1',
      ['LAGOON BEAT MUSIC PUBLISHING 35.00', 'NORTH PIER SUBPUBLISHING INC -'],
      remove('SPT', 1),
    ],
    [
      'are none of a chain’s in 3.x where nobody collects',
      '3.0',
      ['LAGOON BEAT MUSIC PUBLISHING -', 'BLUE CRANE MUSIC -'],
      ...IN_CANADA,
    ],
    [
      'are nothing for a writer that collects elsewhere in 3.x',
      '3.1',
      ['KOJO MENSAHTEST 0.00'],
      ...IN_CANADA,
    ],
    [
      'are unknown for a writer of 3.x without a territory',
      '3.0',
      ['THEMBA DUBEFICTION -'],
      ...IN_CANADA,
      remove('OWT'),
      set('SWT', { prCollectionShare: '03500' }),
    ],
    [
      'keep what a writer owns that collects elsewhere in 2.x',
      '2.1',
      ['KOJO MENSAHTEST 20.00'],
      set('SWT', { territoryCode: '0124' }),
    ],
    [
      'follow the last record that covers',
      '2.2',
      ['KOJO MENSAHTEST 19.00'],
      insertAfter('SWT', 'SWT', {
        interestedPartyNumber: 'W00001',
        prCollectionShare: 1900,
        inclusionExclusion: 'I',
        territoryCode: '0288',
        sequenceNumber: 2,
      }),
    ],
  ])('%s (%s)', async (_, version, expected, ...edits) => {
    const file = sampleWith(version, ...edits);
    expect(sharesOf(await read(file))).toEqual(expect.arrayContaining([...expected]));
  });

  test.each<readonly [string, CwrVersion, string | undefined, ...(readonly Edit[])]>([
    ['of three digits', '2.1', '052'],
    ['with its zero put back', '2.1', '052', set('SWR', { prSocietyCode: '52 ' })],
    ['of four digits', '3.0', '010', set('SWT', { prSocietyCode: '0010' })],
    ['not where it is 000', '2.1', undefined, set('SWR', { prSocietyCode: '000' })],
    ['099 as it stands', '2.2', '099', set('SWR', { prSocietyCode: '099' })],
    ['none for a controlled writer without one', '2.1', undefined, set('SWR', { prSocietyCode: '' })],
    ['099 for the public domain', '2.1', '099', set('SWR', { lastName: 'DP', firstName: '' })],
    ['not where it is letters', '2.1', undefined, set('SWR', { prSocietyCode: 'PRS' })],
  ])('have the society %s (%s): %s', async (_, version, societyCode, ...edits) => {
    expect(worksOf(await read(sampleWith(version, ...edits)))[0]?.shares[0]?.societyCode).toBe(societyCode);
  });

  test('of a party that is not controlled and names no society are of none', async () => {
    const file = sampleWith('2.1', set('OWR', { prSocietyCode: '' }), set('OPU', { prSocietyCode: '' }));
    const shares = worksOf(await read(file))[0]?.shares ?? [];
    expect([shares[2]?.societyCode, shares[5]?.societyCode]).toEqual(['099', '099']);
  });

  test('are not given where nobody has anything anywhere', async () => {
    const nothing = { prOwnershipShare: '00000', mrOwnershipShare: '00000', srOwnershipShare: '00000' };
    const file = sampleWith(
      '2.1',
      removeAll('SPU', 'SPT', 'SWR', 'SWT', 'PWR'),
      set('OPU', nothing),
      set('OWR', nothing),
    );
    expect(sharesOf(await read(file))).toEqual(['THEMBA DUBEFICTION -', 'BLUE CRANE MUSIC -']);
  });

  test('of unknown parties have a name', async () => {
    const file = sampleWith(
      '2.1',
      set('OWR', { lastName: '', firstName: '', unknownIndicator: 'Y', role: 'C', ipiNameNumber: '' }),
      set('OPU', { publisherName: '', unknownIndicator: 'Y', role: '', ipiNameNumber: '' }),
    );
    expect(worksOf(await read(file))[0]?.shares).toMatchObject([
      {},
      {},
      { name: 'UNKNOWN WRITER', percent: '15.00' },
      {},
      {},
      { name: 'UNKNOWN PUBLISHER', role: 'E' },
    ]);
  });

  test('for one recipient alone count where a party has none for all', async () => {
    const file = sampleWith('3.1', set('SWT', { recipientCode: '0285' }));
    expect(sharesOf(await read(file))?.[0]).toBe('KOJO MENSAHTEST 20.00');
  });
});
