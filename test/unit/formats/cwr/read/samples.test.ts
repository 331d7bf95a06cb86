import { describe, expect, test } from '@jest/globals';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import {
  type Edit,
  rewrite,
  sampleBytes,
  sampleName,
  sampleWith,
  set,
} from '#test/support/cwr/edit-sample.ts';
import { foundIn } from '#test/unit/formats/cwr/found-in.ts';

describe.each(CWR_VERSIONS)('a sample of CWR %s', (version) => {
  test('has two works and no fault', async () => {
    const found = await foundIn(sampleBytes(sampleName(version)));
    expect(found.header).toMatchObject({ version, creationDate: '20260115', creationTime: '101530' });
    expect(found.transactions.map(({ findings, isRejected }) => ({ findings, isRejected }))).toEqual([
      { findings: [], isRejected: false },
      { findings: [], isRejected: false },
    ]);
    expect(found.transactions[1]).toMatchObject({ group: 1, sequence: 1 });
    expect([...found.aboutFile, ...found.aboutGroups]).toEqual([]);
  });

  test('of an acknowledgement has two transactions and no fault', async () => {
    const found = await foundIn(sampleBytes(`ack-${sampleName(version)}`));
    expect(found.transactions.map(({ type, findings }) => [type, findings])).toEqual([
      ['ACK', []],
      ['ACK', []],
    ]);
    expect([...found.aboutFile, ...found.aboutGroups]).toEqual([]);
  });

  test.each<readonly [string, (file: string) => string]>([
    ['with LF alone', (file) => file.replaceAll('\r\n', '\n')],
    ['without a last line end', (file) => file.trimEnd()],
    ['with an end-of-file character', (file) => `${file}\u001a`],
    ['with one on a line of its own', (file) => `${file}\u001a\r\n`],
    ['with a byte order mark', (file) => `\u00ef\u00bb\u00bf${file}`],
    ['with blank lines', (file) => file.replaceAll('\r\n', '\r\n\r\n  \r\n')],
    ['with blanks at the ends of lines trimmed', (file) => file.replaceAll(/ +\r\n/g, '\r\n')],
    ['with lines filled with blanks', (file) => file.replaceAll('\r\n', `${' '.repeat(25)}\r\n`)],
    ['with small letters', (file) => file.toLowerCase()],
  ])('is the same %s', async (_, change) => {
    const file = sampleBytes(sampleName(version)).toString('latin1');
    const found = await foundIn(change(file));
    expect(found.transactions.map(({ records, isRejected }) => [records.length, isRejected])).toEqual(
      (await foundIn(file)).transactions.map(({ records }) => [records.length, false]),
    );
    expect([...found.aboutFile, ...found.aboutGroups]).toEqual([]);
    expect(found.transactions.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('the version of a file', () => {
  test.each<readonly [string, CwrVersion, CwrVersion, ...(readonly Edit[])]>([
    [
      'is told by the group where 2.2 does not fill its header',
      '2.2',
      '2.2',
      rewrite('HDR', (line) => line.slice(0, 101)),
    ],
    ['is told by the group where 3.0 does not fill it', '3.0', '3.0', set('HDR', { version: '' })],
    [
      'is 3.1 though its group names a version as 3.0 does',
      '3.1',
      '3.1',
      rewrite('GRH', (line) => `${line.slice(0, 11)}03.100000000001`),
    ],
  ])('%s', async (_, sample, version, ...edits) => {
    const found = await foundIn(sampleWith(sample, ...edits));
    expect(found.header?.version).toBe(version);
    expect([...found.aboutFile, ...found.aboutGroups]).toEqual([]);
  });

  test('is needed', async () => {
    const found = await foundIn(sampleWith('3.1', set('HDR', { version: '4.0' })));
    expect(found.aboutFile).toMatchObject([{ rule: 'HDR E 0', level: 'file', severity: 'error' }]);
    expect(found.transactions).toEqual([]);
  });
});

describe('the sender of a file', () => {
  test.each<readonly [string, CwrVersion, string, ...(readonly Edit[])]>([
    ['a publisher’s IPI name number', '2.1', '999900167'],
    [
      'one of eleven digits that begins in the sender type',
      '2.1',
      '1299990016',
      set('HDR', { senderType: '01', senderId: '299990016' }),
    ],
    ['a society', '2.2', '285', set('HDR', { senderType: 'SO', senderId: '000000285' })],
    ['a transmitter’s code', '3.0', 'LBM'],
    ['an IPI name number for want of a code', '3.1', '999900167', set('HDR', { senderId: '' })],
  ])('is %s', async (_, version, senderId, ...edits) => {
    const found = await foundIn(sampleWith(version, ...edits));
    expect(found.header?.senderId).toBe(senderId);
    expect(found.aboutFile).toEqual([]);
  });
});
