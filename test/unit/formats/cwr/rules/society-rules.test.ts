import { describe, expect, test } from '@jest/globals';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type Edit, remove, sampleWith, set, setAll } from '#test/support/cwr/edit-sample.ts';
import { foundInFirst } from '#test/unit/formats/cwr/found-in.ts';

describe('rules of one society', () => {
  test.each<readonly [string, Parameters<typeof foundInFirst>[1], CwrVersion, string, ...(readonly Edit[])]>([
    [
      'ASCAP: a first territory that is excluded',
      { societies: ['ASCAP'] },
      '2.1',
      'transaction SPT T 0',
      remove('SPT', 1),
    ],
    [
      'ASCAP: American collection below 100 %',
      { societies: ['ASCAP'] },
      '2.2',
      'transaction NWR T 52',
      remove('SPT', 3),
    ],
    [
      'ASCAP: nobody collects in America',
      { societies: ['ASCAP'] },
      '2.1',
      'transaction SPU T 0',
      set('SPU', { prSocietyCode: '010' }),
      remove('SPT', 3),
    ],
    [
      'BMI: jazz without a duration',
      { societies: ['BMI'] },
      '3.0',
      'transaction WRK T 0',
      set('WRK', { distributionCategory: 'JAZ', duration: '000000' }),
    ],
    ['GEMA: no publisher of its own', { societies: ['GEMA'] }, '2.1', 'transaction NWR T 0'],
    ['SACEM: no publisher of its own', { societies: ['SACEM'] }, '2.2', 'transaction NWR T 0'],
    ['SGAE: no agreement number', { societies: ['SGAE'] }, '2.1', 'transaction PWR T 0'],
    ['ICE: no agreement number', { societies: ['ICE'] }, '3.1', 'transaction PWR T 0'],
    [
      'ABRAMUS: no first day',
      { societies: ['ABRAMUS'] },
      '2.1',
      'transaction PWR T 0',
      setAll('PWR', { submitterAgreementNumber: 'AB12' }),
    ],
  ])('%s', async (_, options, version, expected, ...edits) => {
    const file = sampleWith(version, ...edits);
    expect((await foundInFirst(file, options)).named).toContain(expected);
    expect((await foundInFirst(file)).named).not.toContain(expected);
  });
});
