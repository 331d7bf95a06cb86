import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeCwrAck } from '#functions/formats/cwr/ack/write-cwr-ack.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { recipientNumber } from '#functions/formats/cwr/write/write-work-number.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { acknowledge, NAMES, outcomesOf, submitted } from './acknowledge.ts';

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
        if (!('pieces' in again)) throw new Error('it was written before');
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
