import { describe, expect, test } from '@jest/globals';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type FieldValues, recordText } from '#test/support/cwr/record-text.ts';
import { foundIn } from '#test/unit/formats/cwr/found-in.ts';
import { read } from './read-records.ts';

type Record = readonly [type: string, values: FieldValues];

const AGREEMENT: readonly Record[] = [
  [
    'AGR',
    {
      submitterAgreementNumber: 'A1',
      agreementType: 'OS',
      agreementStartDate: '20260101',
      priorRoyaltyStatus: 'N',
      postTermCollectionStatus: 'N',
      numberOfWorks: 1,
    },
  ],
  ['TER', { inclusionExclusion: 'I', territoryCode: '2136' }],
  ['IPA', { agreementRole: 'AS', interestedPartyNumber: 'W1', lastName: 'MOONFALL' }],
  ['IPA', { agreementRole: 'AC', interestedPartyNumber: 'P1', lastName: 'RAINPATH MUSIC' }],
];
const LICENCE: readonly Record[] = [['LIC', { workTitle: 'HARBOUR RAIN', submitterWorkNumber: 'ZZ1' }]];
const REQUEST: readonly Record[] = [
  ['ISR', { workTitle: 'HARBOUR RAIN', submitterWorkNumber: 'ZZ1' }],
  ['WRI', { submitterWorkNumber: 'ZZ1', ipiNameNumber: '00999900755', lastName: 'MOONFALL', role: 'CA' }],
];

function fileOf(version: CwrVersion, records: readonly Record[]): string {
  const [type = ''] = records[0] ?? [];
  const dates = { creationDate: '20260131', creationTime: '120000', transmissionDate: '20260131' };
  const sender = {
    senderType: 'PB',
    senderId: version.startsWith('2') ? '999900167' : 'ZZP',
    senderName: 'INVENTED',
  };
  const group = { groupNumber: 1, transactionType: type, transactionVersion: `0${version}0` };
  const counts = { groupNumber: 1, groupCount: 1, transactionCount: 1 };
  return [
    recordText(version, 'HDR', { ...dates, ...sender, ediVersion: '01.10', version }),
    recordText(version, 'GRH', group),
    ...records.map(([kind, values], recordSequence) =>
      recordText(version, kind, { transactionSequence: 0, recordSequence, ...values }),
    ),
    recordText(version, 'GRT', { ...counts, recordCount: records.length + 2 }),
    recordText(version, 'TRL', { ...counts, recordCount: records.length + 4 }),
  ].join('\r\n');
}

describe('transactions that are no repertoire', () => {
  test.each([
    ['an agreement', '2.1', AGREEMENT],
    ['a licence', '3.1', LICENCE],
    ['a request for an ISWC', '3.0', REQUEST],
  ] as const)('are read and checked, and passed over: %s', async (_, version, records) => {
    const file = fileOf(version, records);
    const { transactions, aboutFile, aboutGroups } = await foundIn(file);
    expect(transactions).toMatchObject([{ type: records[0]?.[0], isRejected: false, findings: [] }]);
    expect([...aboutFile, ...aboutGroups]).toEqual([]);
    expect(await read(file)).toMatchObject([
      { kind: 'message' },
      { kind: 'file', diagnostic: { code: 'cwr.skipped', severity: 'warning', actual: '1' } },
    ]);
  });

  test.each([
    ['an agreement without a number', '2.2', AGREEMENT, 'submitterAgreementNumber', 'transaction AGR T 0'],
    ['an agreement of an unknown type', '2.2', AGREEMENT, 'agreementType', 'transaction AGR T 0'],
    ['a licence without a title', '3.0', LICENCE, 'workTitle', 'transaction LIC T 0'],
  ] as const)('are rejected for %s', async (_, version, records, field, expected) => {
    const [[type, values] = ['', {}], ...others] = records;
    const file = fileOf(version, [[type, { ...values, [field]: '' }], ...others]);
    const { transactions } = await foundIn(file);
    expect(transactions[0]?.findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([expected]);
    expect((await read(file))[1]).toMatchObject({ kind: 'rejected', line: 3 });
  });
});
