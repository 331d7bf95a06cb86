import { describe, expect, test } from '@jest/globals';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type Edit, remove, rewrite, sampleWith, sampleWithRaw, set } from '#test/support/cwr/edit-sample.ts';
import { foundIn } from '#test/unit/formats/cwr/found-in.ts';

const twice = (line: string) => `${line}\r\n${line}`;

describe('rules of the file', () => {
  test.each<readonly [string, CwrVersion, string, ...(readonly Edit[])]>([
    ['an unknown sender type', '2.1', 'HDR E 0', set('HDR', { senderType: 'XX' })],
    ['a sender type of 3.x', '2.2', 'HDR E 0', set('HDR', { senderType: 'OO' })],
    ['no sender', '2.1', 'HDR E 0', set('HDR', { senderId: '' })],
    ['no creation date', '2.1', 'HDR E 0', set('HDR', { creationDate: '' })],
    ['a creation date that is none', '3.0', 'HDR E 0', set('HDR', { creationDate: '20261301' })],
    ['a transmission date that is none', '3.1', 'HDR E 0', set('HDR', { transmissionDate: '20260229' })],
    ['another EDI version', '2.2', 'HDR E 0', set('HDR', { ediVersion: '01.20' })],
    ['a second header', '2.1', 'HDR E 0', rewrite('GRT', (line) => `${line}\r\nHDRPB`)],
    [
      'a gap in the records',
      '2.1',
      'SPT E 0',
      rewrite('SPT', (line) => line.replace('00000002', '00000009')),
    ],
    [
      'a transaction out of order',
      '2.2',
      'NWR E 0',
      rewrite('NWR', (line) => line.replace('00000000', '00000007')),
    ],
    ['a record of no known type', '3.0', 'ZZZ E 0', rewrite('ALT', (line) => line.replace('ALT', 'ZZZ'))],
    ['no trailer of the group', '2.1', 'TRL E 0', remove('GRT')],
    ['a group in a group', '2.1', 'GRH E 0', rewrite('GRH', twice)],
    ['a group that ends twice', '2.1', 'GRT E 0', rewrite('GRT', twice)],
    ['no header of the group', '2.1', 'TRL E 0', remove('GRH')],
    ['a detail before the first transaction', '2.1', 'SPU E 0', remove('NWR')],
    ['two trailers', '2.1', 'TRL E 0', rewrite('TRL', twice)],
    [
      'a record behind the trailer',
      '2.1',
      'TRL E 0',
      rewrite('TRL', (line) => `${line}\r\nALT0000000000000001X`),
    ],
    ['a wrong number of groups', '2.1', 'TRL E 0', set('TRL', { groupCount: '00002' })],
    ['a wrong number of transactions', '2.2', 'TRL E 0', set('TRL', { transactionCount: '00000003' })],
    ['a wrong number of records', '3.0', 'TRL E 0', set('TRL', { recordCount: '00000001' })],
    [
      'a wrong number of transactions of a group',
      '3.0',
      'GRT E 0',
      set('GRT', { transactionCount: '00000003' }),
    ],
    ['a wrong number of records of a group', '3.1', 'GRT E 0', set('GRT', { recordCount: '00000003' })],
    ['a group of another number', '3.1', 'GRH E 0', set('GRH', { groupNumber: '00003' })],
  ])('reject it for %s (%s)', async (_, version, rule, ...edits) => {
    const { aboutFile } = await foundIn(sampleWithRaw(version, ...edits));
    const errors = aboutFile.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.rule)).toContain(rule);
    expect(errors.every(({ level }) => level === 'file')).toBe(true);
  });

  test.each<readonly [string, string, string]>([
    ['is empty', '', 'file.empty'],
    ['is no CWR', '<?xml version="1.0"?>', 'file.unknown-format'],
    ['begins in its middle', 'NWR0000000000000000X', 'cwr.rule'],
    ['ends early', sampleWith('2.1').slice(0, 2000), 'file.truncated'],
  ])('reject a file that %s', async (_, file, code) => {
    const { aboutFile } = await foundIn(file);
    expect(aboutFile).toMatchObject([{ code, level: 'file', severity: 'error' }]);
  });

  test('only warn of a blank transmission date and of a creation time that is none', async () => {
    const edit = set('HDR', { transmissionDate: '', creationTime: '250000' });
    const { aboutFile } = await foundIn(sampleWith('2.1', edit));
    expect(aboutFile.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  test('stop reading a file in which nothing fits', async () => {
    const lines = 'ZZZ0000000000000001\r\n'.repeat(1000);
    const { aboutFile, transactions } = await foundIn(
      sampleWithRaw(
        '2.1',
        rewrite('NWR', (line) => lines + line),
      ),
    );
    expect(aboutFile).toHaveLength(CWR_LIMITS.fileFindings);
    expect(aboutFile.at(-1)).toMatchObject({ code: 'file.beyond-limit' });
    expect(transactions).toEqual([]);
  });
});
