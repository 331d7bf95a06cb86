import { describe, expect, test } from '@jest/globals';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { type Edit, sampleWith, setAll } from '#test/support/cwr/edit-sample.ts';
import { recordText } from '#test/support/cwr/record-text.ts';
import { readTolerantly, sharesOf } from './read-records.ts';

const HEADER = {
  agreementType: 'OS',
  agreementStartDate: '20250101',
  priorRoyaltyStatus: 'N',
  postTermCollectionStatus: 'N',
  numberOfWorks: 2,
};
const acquirer = {
  agreementRole: 'AC',
  interestedPartyNumber: 'P9',
  lastName: 'SALTWIND RIGHTS ACCRA',
  prShare: 5000,
};

/** Agreements ahead of the works; each has these territories. */
const agreements =
  (count: number, ...territories: readonly (readonly [string, string])[]): Edit =>
  (lines, version) =>
    lines.flatMap((line) => {
      if (!line.startsWith('GRH')) return [line];
      const all = Array.from({ length: count }, (_, index) => [
        recordText(version, 'AGR', { ...HEADER, submitterAgreementNumber: `AG${index + 1}` }),
        ...territories.map(([inclusionExclusion, territoryCode]) =>
          recordText(version, 'TER', { inclusionExclusion, territoryCode }),
        ),
        recordText(version, 'IPA', {
          agreementRole: 'AS',
          interestedPartyNumber: 'P1',
          lastName: 'LAGOON',
          prShare: 5000,
        }),
        recordText(version, 'IPA', acquirer),
      ]);
      return [line, ...all.flat()];
    });
const naming = setAll('SPU', { submitterAgreementNumber: 'AG1' });
const toldIn = (rows: Awaited<ReturnType<typeof readTolerantly>>) =>
  rows.flatMap((row) =>
    row.kind === 'file' && row.diagnostic.code === 'cwr.agreement' ? [row.diagnostic.message] : [],
  );

describe('agreements of a CWR file', () => {
  test('that give somebody Ghana are told, with the works that name them and have no collector there', async () => {
    const uncovered: Edit = (lines) =>
      lines.map((line) => (line.startsWith('SPT') ? line.replace('I2136', 'I0840') : line));
    const rows = await readTolerantly(sampleWith('2.1', agreements(1, ['I', '2100']), naming, uncovered));
    expect(toldIn(rows)).toEqual([
      'Agreement AG1 from 2025-01-01 gives SALTWIND RIGHTS ACCRA collection of 50.00 % in GH; works that name it and no collector there: 1. They keep the shares that they state.',
    ]);
  });

  test('change no share', async () => {
    const edits = [naming];
    const without = await readTolerantly(sampleWith('2.1', ...edits));
    const rows = await readTolerantly(sampleWith('2.1', agreements(1, ['I', '2136']), ...edits));
    expect(sharesOf(rows)).toEqual(sharesOf(without));
    expect(toldIn(rows)).toEqual([]);
  });

  test.each<readonly [string, ...(readonly (readonly [string, string])[])]>([
    ['elsewhere', ['I', '0840']],
    ['everywhere but in Ghana', ['I', '2136'], ['E', '0288']],
  ])('that hold %s are not told', async (_, ...territories) => {
    const uncovered: Edit = (lines) =>
      lines.map((line) => (line.startsWith('SPT') ? line.replace('I2136', 'I0840') : line));
    expect(
      toldIn(await readTolerantly(sampleWith('2.1', agreements(1, ...territories), naming, uncovered))),
    ).toEqual([]);
  });

  test('are remembered up to a limit', async () => {
    const file = sampleWith('2.1', agreements(CWR_LIMITS.agreements + 5, ['I', '2136']));
    const rows = await readTolerantly(file);
    expect(rows.filter(({ kind }) => kind === 'rejected')).toEqual([]);
    expect(toldIn(rows)).toEqual([]);
  });
});
