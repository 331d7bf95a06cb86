import { describe, expect, test } from '@jest/globals';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { acknowledge, damaged, NAMES, OF_2, submitted } from './acknowledge.ts';

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
});
