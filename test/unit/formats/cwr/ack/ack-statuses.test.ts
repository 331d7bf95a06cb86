import { describe, expect, test } from '@jest/globals';
import { fieldsOf } from '#test/unit/formats/cwr/write/read-records.ts';
import { acknowledge, damaged, NAMES, OF_2, OF_3, outcomesOf, statuses, submitted } from './acknowledge.ts';

describe('what an acknowledgement says of a work', () => {
  test.each(OF_2)('answers works of %s by what became of them', async (version) => {
    const file = submitted(version);
    const { acknowledgements, findings } = await acknowledge(
      file,
      await outcomesOf(file, 'created', 'updated'),
    );
    expect(findings).toEqual([]);
    expect(acknowledgements).toEqual([
      {
        version,
        creationDate: '20260115',
        creationTime: '101530',
        originalGroup: 1,
        originalTransaction: 0,
        originalType: 'NWR',
        title: 'HARMATTAN MORNING',
        submitterNumber: 'LBM0000001',
        recipientNumber: 'ZX0000001',
        status: 'AS',
        iswc: 'T9000000011',
        processingDate: '2026-04-02',
        messages: [],
      },
      expect.objectContaining({
        originalTransaction: 1,
        submitterNumber: 'LBM0000002',
        recipientNumber: 'ZX0000002',
        status: 'AS',
      }),
    ]);
  });

  test.each(OF_3)('answers works of %s by what became of them', async (version) => {
    const file = submitted(version);
    const { acknowledgements, findings } = await acknowledge(
      file,
      await outcomesOf(file, 'created', 'conflict'),
    );
    expect(findings).toEqual([]);
    expect(
      acknowledgements.map(({ status, recipientNumber: number, originalFileName }) => [
        status,
        number,
        originalFileName,
      ]),
    ).toEqual([
      ['SR', 'ZX0000001', NAMES[version]],
      ['CO', 'ZX0000002', NAMES[version]],
    ]);
  });

  test.each(OF_3)('says first in %s, work by work, whether it could be read', async (version) => {
    const file = damaged(version, 'POP000000UMTX   ORI', 'POP000000UMTX   MOD');
    const { acknowledgements, records } = await acknowledge(file, [], { stage: 'ACK1' });
    expect(acknowledgements.map(({ status, recipientNumber: number }) => [status, number])).toEqual([
      ['RA', ''],
      ['RJ', ''],
    ]);
    expect(acknowledgements[1]?.messages.length).toBeGreaterThan(0);
    expect(fieldsOf(records, ['WRK'])).toEqual([]);
    expect(await statuses(file, await outcomesOf(file, 'created'), { stage: 'ACK2' })).toEqual(['SR']);
  });

  test.each([
    ['created', 'AS'],
    ['updated', 'AS'],
    ['unchanged', 'DU'],
    ['conflict', 'CO'],
  ] as const)('says of a work that is %s in 2.x: %s', async (outcome, status) => {
    const file = submitted('2.1');
    expect((await statuses(file, await outcomesOf(file, outcome)))[0]).toBe(status);
  });

  test('says of works that are not processed yet that they could be read', async () => {
    expect(await statuses(submitted('2.2'), [])).toEqual(['RA', 'RA']);
    expect(await statuses(submitted('3.1'), [])).toEqual([]);
  });

  test.each([
    ['2.1', 'AC'],
    ['2.2', 'AC'],
    ['3.0', 'CR'],
    ['3.1', 'CR'],
  ] as const)('says in %s that something was changed: %s, and what', async (version, status) => {
    const file = damaged(version, 'T9000000011', 'T9000000012');
    const { acknowledgements } = await acknowledge(file, await outcomesOf(file, 'created', 'created'));
    expect(acknowledgements.map((one) => one.status)).toEqual([status, status === 'AC' ? 'AS' : 'SR']);
    expect(acknowledgements[0]?.messages).toEqual([
      expect.objectContaining({
        type: 'F',
        level: 'F',
        recordSequence: 0,
        recordType: version.startsWith('2') ? 'NWR' : 'WRK',
        text: expect.stringContaining('T9000000012'),
      }),
    ]);
  });

  test.each(OF_2)('rejects a work of %s that breaks a rule, and repeats it', async (version) => {
    const file = damaged(version, '0520350005', '0520450005');
    const { acknowledgements, records } = await acknowledge(file, await outcomesOf(file, 'created'));
    expect(acknowledgements.map((one) => [one.status, one.recipientNumber])).toEqual([
      ['RJ', ''],
      ['AS', 'ZX0000001'],
    ]);
    expect(acknowledgements[0]?.messages).toContainEqual(
      expect.objectContaining({ type: 'T', level: 'T', recordType: 'NWR', number: '011' }),
    );
    expect(fieldsOf(records, ['NWR'], 'submitterWorkNumber')).toEqual([
      ['NWR', 'LBM0000001'],
      ['NWR', 'LBM0000002'],
    ]);
  });

  test('leaves a record out that was rejected by itself, and says which of those that were sent it was', async () => {
    const file = damaged(
      '2.2',
      'ALT0000000000000018HARMATTAN ANOPA                                             TT',
      'ALT0000000000000018HARMATTAN ANOPA                                             XX',
    );
    const { acknowledgements, records } = await acknowledge(
      file,
      await outcomesOf(file, 'created', 'created'),
    );
    expect(acknowledgements[0]).toMatchObject({
      status: 'AC',
      messages: [{ type: 'R', recordSequence: 18, recordType: 'ALT' }],
    });
    expect(fieldsOf(records, ['ALT'], 'alternativeTitle')).toEqual([['ALT', 'MORNING OF DUST']]);
    expect(fieldsOf(records, ['XRF'])).toEqual([]);
  });

  test('answers a withdrawal of 3.x', async () => {
    const withdrawn = (name: string) =>
      [
        ...submitted('3.1').split('\r\n').slice(0, 1),
        'GRHDRW000010000000000',
        `DRW0000000000000000${name.padEnd(60)}EN${'LBM0000001'.padEnd(14)}T9000000011NW`,
        'GRT000010000000100000003',
        'TRL000010000000100000005',
        '',
      ].join('\r\n');
    const file = withdrawn('HARMATTAN MORNING');
    expect(await statuses(file, await outcomesOf(file, 'updated'))).toEqual(['DR']);
    expect(await statuses(file, await outcomesOf(file, 'unchanged'))).toEqual(['UN']);
    expect(await statuses(file, await outcomesOf(file, 'conflict'))).toEqual(['LD']);
  });
});
