import { describe, expect, test } from '@jest/globals';
import { writeCwrAck } from '#functions/formats/cwr/ack/write-cwr-ack.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { sampleBytes } from '#test/support/cwr/edit-sample.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { acknowledge, damaged, NAMES, OF_2, submitted } from './acknowledge.ts';

const fixtureOf = (name: string) => sampleBytes(name).toString('latin1');

describe('acknowledging what was rejected as a whole', () => {
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
    expect((await acknowledge('NO CWR', [])).version).toBe('2.1');
    expect((await acknowledge('NO CWR', [], { originalFileName: 'CW2601LBM_052.V22' })).fileName).toBe(
      'CW260007999_LBM.V22',
    );
  });

  test('rejects a file of very many groups that do not hold once, and not each', async () => {
    const groups = 'GRHNWR0000902.100000000001  \r\nGRT000090000000000000002   0000000000\r\n'.repeat(1001);
    const [header] = submitted('2.1').split('\r\n');
    const { acknowledgements } = await acknowledge(`${header}\r\n${groups}TRL010010000000000002004\r\n`, []);
    expect(acknowledgements).toEqual([expect.objectContaining({ originalType: 'HDR', status: 'RJ' })]);
  });

  test('says where each fault is, in words and within the length of the record', async () => {
    const gap = damaged('2.1', 'SPT0000000000000002', 'SPT0000000000000009');
    const [rejection] = (await acknowledge(gap, [])).acknowledgements;
    expect(rejection?.messages.map(({ text }) => text)).toEqual([
      'LINE 5, GROUP 1, TRANSACTION 0, RECORD 2 SPT: THIS IS RECORD 2 OF ITS TRANSACTION. (00000009)',
      'LINE 6, GROUP 1, TRANSACTION 0, RECORD 10 SPT: THIS IS RECORD 10 OF ITS TRANSACTION. (00000003)',
    ]);
    const long = damaged('2.1', 'LAGOON BEAT MUSIC PUBLISHING                  E ', `${'|'.repeat(45)} E `);
    for (const { text } of (await acknowledge(long, [])).acknowledgements[0]?.messages ?? []) {
      expect(text).toMatch(/^LINE \d+, GROUP 1, TRANSACTION 0, RECORD \d+ [A-Z]{3}: /);
      expect(text.length).toBeLessThanOrEqual(150);
    }
  });

  test.each([
    ['nothing', ''],
    ['an acknowledgement', fixtureOf('ack-two-works.V21')],
    ['a broken acknowledgement', fixtureOf('ack-two-works.V22').replace(/^TRL.*$/m, 'TRL')],
    ['no transactions', `${submitted('2.1').split('\r\n')[0]}\r\nTRL000000000000000000002\r\n`],
  ])('does not answer %s', async (_, file) => {
    const written = await writeCwrAck(() => readCwrTransactions(inPieces(Buffer.from(file, 'latin1'))), [], {
      sender: { name: 'ZamIO', societyCode: '999' },
      originalFileName: 'x',
      sequenceNumber: 7,
      createdAt: '2026-04-02T09:30:15.000Z',
    });
    expect(written).toEqual({ hasNothingToAnswer: true });
  });
});
