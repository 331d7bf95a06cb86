import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCwrAck } from '#functions/formats/cwr/ack/read-cwr-ack.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

const sample = (version: string) =>
  readFileSync(
    new URL(`../../../../fixtures/cwr/ack-two-works.V${version.replace('.', '')}`, import.meta.url),
  );
const read = async (file: Uint8Array, size?: number) => allOf(readCwrAck(inPieces(file, size)));
const acknowledgementsIn = async (file: Uint8Array) =>
  (await read(file)).flatMap((one) => (one.kind === 'record' ? [one.record] : []));

const FIRST = {
  creationDate: '20260115',
  creationTime: '101530',
  originalGroup: 1,
  originalTransaction: 0,
  title: 'HARMATTAN MORNING',
  submitterNumber: 'LBM0000001',
  recipientNumber: 'ZX0000001',
  processingDate: '2026-01-19',
  messages: [],
};
const SECOND = {
  ...FIRST,
  originalTransaction: 1,
  title: 'ODUM DRUM SUITE NO. 2',
  submitterNumber: 'LBM0000002',
};

describe('readCwrAck', () => {
  test.each(['2.1', '2.2'])(
    'reads the standard’s sample of %s: one accepted, one rejected with its reason',
    async (version) => {
      expect(await acknowledgementsIn(sample(version))).toEqual([
        { ...FIRST, iswc: 'T9000000011', version, originalType: 'NWR', status: 'AS' },
        {
          ...SECOND,
          version,
          originalType: 'NWR',
          recipientNumber: '',
          status: 'RJ',
          messages: [
            {
              type: 'T',
              level: 'T',
              recordSequence: 0,
              recordType: 'NWR',
              number: '013',
              text: 'WORK ALREADY REGISTERED BY THIS SUBMITTER - RESEND AS REV',
            },
          ],
        },
      ]);
    },
  );

  test.each([
    ['3.0', 'CW260003LBM_0000_V3-0-0.SUB'],
    ['3.1', 'CW260004LBM_0000_V3-1-0.SUB'],
  ])(
    'reads the standard’s sample of %s: one ready for payment, one not',
    async (version, originalFileName) => {
      const said = { version, originalFileName, originalType: 'WRK' };
      expect(await acknowledgementsIn(sample(version))).toEqual([
        { ...FIRST, iswc: 'T9000000011', ...said, status: 'SR' },
        { ...SECOND, ...said, recipientNumber: 'ZX0000002', status: 'AS' },
      ]);
    },
  );

  test.each(['2.1', '2.2', '3.0', '3.1'])(
    'says who answers in %s, and rejects nothing of the sample',
    async (version) => {
      const [message, ...others] = await read(sample(version));
      expect(message).toEqual({
        kind: 'message',
        message: {
          format: 'CWR',
          version,
          sender: '999',
          recipients: [],
          isTest: false,
          createdAt: '2026-01-20T08:00:00.000Z',
        },
      });
      expect(others.map(({ kind }) => kind)).toEqual(['record', 'record']);
    },
  );

  test('does not depend on where the bytes are cut', async () => {
    const whole = await read(sample('3.1'));
    for (const size of [1, 3, 80, 1000]) expect(await read(sample('3.1'), size)).toEqual(whole);
  });

  test('rejects an acknowledgement without a status', async () => {
    const file = sample('2.1').toString('latin1').replace('20260119RJ', '20260119  ');
    const kinds = (await read(Buffer.from(file, 'latin1'))).map(({ kind }) => kind);
    expect(kinds).toEqual(['message', 'record', 'rejected']);
  });

  test('says that a group or file does not hold', async () => {
    const damaged = (from: string, to: string) =>
      Buffer.from(sample('2.1').toString('latin1').replace(from, to), 'latin1');
    expect((await read(damaged('GRT0000100000002', 'GRT0000100000003'))).map(({ kind }) => kind)).toContain(
      'retracted',
    );
    expect((await read(damaged('TRL0000100000002', 'TRL0000100000003'))).map(({ kind }) => kind)).toContain(
      'file',
    );
  });

  test.each(['2.2', '3.1'])('never throws for a mutated file of %s', async (version) => {
    const file = sample(version);
    const wild = fc.constantFrom(0x00, 0x0a, 0x0d, 0x20, 0x30, 0x41, 0x80, 0xff);
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), wild), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat(file.length), async (bytes, length) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const found = await read(mutated.subarray(0, length), 997);
        expect(found.every(({ kind }) => kind !== undefined)).toBe(true);
      }),
      { seed: 20_260_101, numRuns: 150 },
    );
  });
});
