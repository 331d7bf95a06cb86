import { describe, expect, test } from '@jest/globals';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type Edit, sampleWith, set } from '#test/support/cwr/edit-sample.ts';
import { foundInFirst } from '#test/unit/formats/cwr/found-in.ts';

describe('rules are read with sense', () => {
  test.each<readonly [string, CwrVersion, ...(readonly Edit[])]>([
    ['totals that rounding left 0.06 % short', '2.1', set('SWR', { prOwnershipShare: '01994' })],
    ['co-writers and co-publishers that all collect in the world', '2.2'],
    ['a society that left', '2.1', set('SWR', { prSocietyCode: '123' })],
    [
      'societies without zeros, on either side',
      '2.1',
      set('SWR', { prSocietyCode: '52 ' }),
      set('SPU', { prSocietyCode: ' 52' }),
    ],
    ['a society of four digits', '3.0', set('SWT', { prSocietyCode: '0052' })],
    [
      'blank dates, times and numbers',
      '2.1',
      set('NWR', { copyrightDate: '', duration: '', compositeComponentCount: '' }),
    ],
    [
      'small letters',
      '2.2',
      set('NWR', { workTitle: 'Harmattan Morning' }),
      set('SWR', { lastName: 'Mensahtest' }),
    ],
    [
      'an original publisher with changed shares',
      '2.1',
      set('SPT', { prCollectionShare: '03000', sharesChange: 'Y' }),
    ],
    ['a base number of zeros', '2.1', set('SWR', { ipiBaseNumber: 'I-000000000-0' })],
    [
      'an accent in a national title',
      '2.1',
      set('ALT', { alternativeTitle: 'MATIN\u00c9E', titleType: 'AL', languageCode: 'FR' }),
    ],
    [
      'a link whose writer number is cut to nine',
      '3.1',
      set('SWR', { interestedPartyNumber: 'W0000000001' }),
      set('SWT', { interestedPartyNumber: 'W0000000001' }),
      set('MAN', { writerInterestedPartyNumber: 'W0000000001' }),
      set('PWR', { writerInterestedPartyNumber: 'W00000000' }),
    ],
  ])('%s are no fault (%s)', async (_, version, ...edits) => {
    const { findings, aboutFile } = await foundInFirst(sampleWith(version, ...edits));
    expect([...findings, ...aboutFile]).toEqual([]);
  });

  test('letters of a character set that the header names are no fault', async () => {
    const file = sampleWith(
      '2.1',
      set('HDR', { characterSet: 'UTF-8' }),
      set('NWR', { workTitle: 'HARMATT\u00c3\u0082N' }),
    );
    expect((await foundInFirst(file)).findings).toEqual([]);
  });
});
