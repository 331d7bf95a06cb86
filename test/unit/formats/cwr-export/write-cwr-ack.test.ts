import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AckOutcome } from '#functions/formats/cwr/ack/ack-outcome.ts';
import { readCwrAck } from '#functions/formats/cwr/ack/read-cwr-ack.ts';
import { type CwrAcknowledging, writeCwrAck } from '#functions/formats/cwr/ack/write-cwr-ack.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read-cwr-transactions.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { recipientNumber } from '#functions/formats/cwr/write-work-number.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { fieldsOf, readRecords } from './read-records.ts';

const NAMES: Readonly<Record<CwrVersion, string>> = {
  '2.1': 'CW260001LBM_000.V21',
  '2.2': 'CW260002LBM_000.V22',
  '3.0': 'CW260003LBM_0000_V3-0-0.SUB',
  '3.1': 'CW260004LBM_0000_V3-1-0.SUB',
};
const OF_2 = ['2.1', '2.2'] as const;
const OF_3 = ['3.0', '3.1'] as const;

const submitted = (version: CwrVersion) =>
  readFileSync(
    new URL(`../../../fixtures/cwr/two-works.V${version.replace('.', '')}`, import.meta.url),
    'latin1',
  );
/** The file with one thing changed that must be there. */
function damaged(version: CwrVersion, from: string, to: string): string {
  const file = submitted(version);
  if (!file.includes(from)) throw new Error(`${from} is not in the file`);
  return file.replace(from, to);
}

async function outcomesOf(
  file: string,
  ...outcomes: readonly AckOutcome['outcome'][]
): Promise<AckOutcome[]> {
  const events = await allOf(readCwrTransactions(inPieces(Buffer.from(file, 'latin1'))));
  const accepted = events.flatMap((event) =>
    event.kind === 'transaction' && !event.transaction.isRejected ? [event.transaction.line] : [],
  );
  return outcomes.flatMap((outcome, i) => {
    const line = accepted[i];
    return line === undefined ? [] : [{ line, outcome, workNumber: `ZX000000${i + 1}` }];
  });
}

async function acknowledge(
  file: string,
  outcomes: readonly AckOutcome[],
  { originalFileName = 'x', ...over }: Partial<CwrAcknowledging> = {},
) {
  const bytes = Buffer.from(file, 'latin1');
  const ack = await writeCwrAck(() => readCwrTransactions(inPieces(bytes)), outcomes, {
    sender: { name: 'ZamIO', societyCode: '999' },
    originalFileName,
    sequenceNumber: 7,
    createdAt: '2026-04-02T09:30:15.000Z',
    ...over,
  });
  if ('cannotBeWritten' in ack) throw new Error(ack.cannotBeWritten.join());
  const written = Buffer.concat(await allOf(ack.pieces));
  const parsed = await allOf(readCwrAck(inPieces(written)));
  return {
    ...ack,
    text: written.toString('latin1'),
    records: readRecords(written.toString('latin1'), ack.version),
    acknowledgements: parsed.flatMap((one) => (one.kind === 'record' ? [one.record] : [])),
    findings: parsed.filter((one) =>
      one.kind === 'record' ? one.warnings.length > 0 : one.kind !== 'message',
    ),
  };
}

const statuses = async (file: string, outcomes: readonly AckOutcome[], over?: Partial<CwrAcknowledging>) =>
  (await acknowledge(file, outcomes, over)).acknowledgements.map(({ status }) => status);

describe('writeCwrAck', () => {
  test.each([
    ['2.1', undefined, 'CW260007999_LBM.V21'],
    ['2.2', undefined, 'CW260007999_LBM.V22'],
    ['3.0', 'ACK1', 'CW260007999_LBM_V3-0-0.ACK1'],
    ['3.1', 'ACK2', 'CW260007999_LBM_V3-1-0.ACK2'],
  ] as const)('names the answer to a file of %s as the standard does', async (version, stage, name) => {
    const over = { originalFileName: `in/${NAMES[version]}`, ...(stage !== undefined && { stage }) };
    const {
      fileName,
      records,
      version: answered,
      isRejection,
    } = await acknowledge(submitted(version), [], over);
    expect([fileName, answered, isRejection]).toEqual([name, version, false]);
    expect(records[0]?.fields).toMatchObject({
      senderType: 'SO',
      creationDate: '20260402',
      creationTime: '093015',
    });
    expect(records[0]?.fields['fileName'] ?? name).toBe(name);
  });

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

  test.each(CWR_VERSIONS)('numbers and counts what it repeats of %s', async (version) => {
    const file = submitted(version);
    const { records } = await acknowledge(file, await outcomesOf(file, 'created', 'created'));
    const inside = records.slice(2, -2);
    const second = inside.findIndex(
      ({ type, fields }) => type === 'ACK' && fields['transactionSequence'] === '00000001',
    );
    for (const [i, { fields }] of inside.entries()) {
      expect(Number(fields['transactionSequence'])).toBe(i < second ? 0 : 1);
      expect(Number(fields['recordSequence'])).toBe(i < second ? i : i - second);
    }
    expect(Number(records.at(-2)?.fields['recordCount'])).toBe(records.length - 2);
    expect(Number(records.at(-1)?.fields['recordCount'])).toBe(records.length);
  });

  test.each(OF_2)('rejects in %s all works of a group that does not hold', async (version) => {
    const file = damaged(version, 'GRT0000100000002', 'GRT0000100000003');
    const { acknowledgements, isRejection } = await acknowledge(file, []);
    expect(isRejection).toBe(false);
    expect(acknowledgements.map(({ status }) => status)).toEqual(['RJ', 'RJ']);
    for (const { messages } of acknowledgements) {
      expect(messages.at(-1)).toMatchObject({ type: 'G', level: 'G', recordType: 'GRT' });
    }
  });

  test.each(CWR_VERSIONS)('rejects a file of %s whose trailer does not hold, once', async (version) => {
    const file = damaged(version, 'TRL0000100000002', 'TRL0000100000009');
    const { acknowledgements, isRejection, fileName } = await acknowledge(file, [], {
      originalFileName: NAMES[version],
      stage: 'ACK2',
    });
    expect(isRejection).toBe(true);
    expect(fileName.endsWith('ACK2')).toBe(false);
    expect(acknowledgements).toEqual([
      expect.objectContaining({
        originalGroup: 0,
        originalTransaction: 0,
        originalType: 'TRL',
        status: 'RJ',
        messages: [expect.objectContaining({ type: 'E', level: 'E', recordType: 'TRL' })],
      }),
    ]);
  });

  test('rejects a file whose header does not hold, and one that has none, in the version of its name', async () => {
    const wrongSender = await acknowledge(damaged('2.1', 'HDRPB', 'HDRQQ'), []);
    expect(wrongSender.acknowledgements).toEqual([
      expect.objectContaining({ originalType: 'HDR', status: 'RJ', creationDate: '20260115' }),
    ]);
    const nothing = await acknowledge('NO CWR AT ALL\r\n', [], { originalFileName: NAMES['3.1'] });
    expect([nothing.version, nothing.isRejection]).toEqual(['3.1', true]);
    expect(nothing.acknowledgements).toEqual([
      expect.objectContaining({
        originalType: 'HDR',
        status: 'RJ',
        creationDate: '00000000',
        originalFileName: NAMES['3.1'],
      }),
    ]);
    expect((await acknowledge('', [])).version).toBe('2.1');
    expect((await acknowledge('', [], { originalFileName: 'CW2601LBM_052.V22' })).fileName).toBe(
      'CW260007999_LBM.V22',
    );
  });

  test('rejects a file of very many groups that do not hold once, and not each', async () => {
    const groups = 'GRHNWR0000902.100000000001  \r\nGRT000090000000000000002   0000000000\r\n'.repeat(1001);
    const [header] = submitted('2.1').split('\r\n');
    const { acknowledgements } = await acknowledge(`${header}\r\n${groups}TRL010010000000000002004\r\n`, []);
    expect(acknowledgements).toEqual([expect.objectContaining({ originalType: 'HDR', status: 'RJ' })]);
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

  test.each([
    ['CW260001LBM_000.V21', 'LBM'],
    ['CW2601LBM_052.V21', 'LBM'],
    ['CW260007010_LBM.V21', '010'],
    ['/drop/cw260001ab_000.v21', 'AB'],
    ['works.txt', '000'],
  ])('answers whoever sent %s', async (originalFileName, code) => {
    const { fileName } = await acknowledge(submitted('2.1'), [], { originalFileName });
    expect(fileName).toBe(`CW260007999_${code}.V21`);
  });

  test('keeps the letters of a file that names a character set', async () => {
    const utf8 = Buffer.from('HARMATTAN ANƆPA ', 'utf8').toString('latin1');
    const file = submitted('2.2')
      .replace(`20260115${' '.repeat(15)}`, `20260115${'UTF-8'.padEnd(15)}`)
      .replace('HARMATTAN MORNING', utf8);
    const { acknowledgements } = await acknowledge(file, []);
    expect(acknowledgements[0]?.title).toBe('HARMATTAN ANƆPA');
  });

  test.each([
    ['no society code', { sender: { name: 'ZamIO', societyCode: '' } }],
    ['a number beyond 9999', { sequenceNumber: 0 }],
  ])('is not written with %s', async (_, over) => {
    await expect(acknowledge(submitted('2.1'), [], over)).rejects.toThrow(/society code|9999/);
  });

  test('is the same whatever the pieces, and has every record at its length, for damaged files too', async () => {
    const file = Buffer.from(submitted('2.2'), 'latin1');
    const wild = fc.constantFrom(0x00, 0x0d, 0x20, 0x30, 0x41, 0x7f, 0x80, 0xff);
    const mutations = fc.array(fc.tuple(fc.integer({ min: 200, max: file.length - 1 }), wild), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(mutations, fc.integer({ min: 1, max: 400 }), async (bytes, size) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const outcomes = await outcomesOf(mutated.toString('latin1'), 'created', 'updated');
        const whole = await acknowledge(mutated.toString('latin1'), outcomes);
        const options = {
          sender: { name: 'ZamIO', societyCode: '999' },
          originalFileName: 'x',
          sequenceNumber: 7,
          createdAt: '2026-04-02T09:30:15.000Z',
        };
        const again = await writeCwrAck(
          () => readCwrTransactions(inPieces(mutated, size)),
          outcomes,
          options,
        );
        if ('cannotBeWritten' in again) throw new Error('it was written before');
        expect(Buffer.concat(await allOf(again.pieces)).toString('latin1')).toBe(whole.text);
      }),
      { seed: 20_260_101, numRuns: 60 },
    );
  });
});

describe('recipientNumber', () => {
  test('is the end of our id, at most twenty characters', () => {
    expect(recipientNumber('wrk_01KDVZ0123456789ABCDEFGHJK')).toBe('0123456789ABCDEFGHJK');
    expect(recipientNumber('wrk_2')).toBe('2');
  });
});
