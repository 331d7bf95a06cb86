import { describe, expect, test } from '@jest/globals';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { type Edit, rewrite, sampleWith, sampleWithRaw, set } from '#test/support/cwr/edit-sample.ts';
import { foundIn } from '#test/unit/formats/cwr/found-in.ts';

const VERSION_2 = ['2.1', '2.2'] as const;
const VERSION_3 = ['3.0', '3.1'] as const;

describe('rules of a group', () => {
  test.each<readonly [string, string, ...(readonly Edit[])]>([
    ['another number', 'GRH G 0', set('GRH', { groupNumber: '00002' }), set('GRT', { groupNumber: '00001' })],
    ['another version', 'GRH G 0', set('GRH', { transactionVersion: '03.00' })],
    ['transactions that the version lacks', 'GRH G 0', set('GRH', { transactionType: 'WRK' })],
    ['another number at its end', 'GRT G 0', set('GRT', { groupNumber: '00002' })],
    ['a wrong number of transactions', 'GRT G 0', set('GRT', { transactionCount: '00000003' })],
    ['a wrong number of records', 'GRT G 0', set('GRT', { recordCount: '00000003' })],
  ])('take back its transactions in 2.x for %s', async (_, rule, ...edits) => {
    for (const version of VERSION_2) {
      const { events } = await foundIn(sampleWithRaw(version, ...edits));
      const rejected = events.flatMap((event) => (event.kind === 'group-rejected' ? [event] : []));
      expect(rejected).toMatchObject([{ fromLine: 2, finding: { rule, level: 'group', severity: 'error' } }]);
      const lines = sampleWith(version).split('\r\n').length;
      expect(rejected[0]?.toLine).toBe(lines - 2);
    }
  });

  test('take back a second group of the same type', async () => {
    const file = sampleWith('2.1');
    const group = file.split('\r\n').slice(1, -2);
    const again = group.map((line) => (/^GR/.test(line) ? line.replace('00001', '00002') : line));
    const trailer = `TRL0000200000004${String(2 * group.length + 2).padStart(8, '0')}`;
    const { aboutGroups, aboutFile } = await foundIn(
      [file.split('\r\n')[0], ...group, ...again, trailer].join('\r\n'),
    );
    expect(aboutGroups).toMatchObject([{ rule: 'GRH G 0', line: group.length + 2, actual: 'NWR' }]);
    expect(aboutFile).toEqual([]);
  });

  test.each(VERSION_3)('take back its transactions in %s only for its type', async (version) => {
    const { aboutGroups } = await foundIn(sampleWithRaw(version, set('GRH', { transactionType: 'NWR' })));
    expect(aboutGroups).toMatchObject([{ rule: 'GRH G 0' }]);
  });
});

describe('limits of a transaction', () => {
  test('reject one of too many records without keeping them', async () => {
    const { transactions } = await foundIn(manyRecords(CWR_LIMITS.transactionRecords));
    expect(transactions[0]).toMatchObject({ isRejected: true });
    expect(transactions[0]?.records).toHaveLength(CWR_LIMITS.transactionRecords);
    expect(transactions[0]?.findings).toMatchObject([{ code: 'file.beyond-limit', level: 'transaction' }]);
  });

  test('keep what is said of one within bounds', async () => {
    const bad = (line: string) =>
      Array.from({ length: 500 }, () => line.replace('AT  ', 'ZZ  ')).join('\r\n');
    const { transactions } = await foundIn(sampleWith('2.1', rewrite('ALT', bad)));
    expect(transactions[0]?.findings.length).toBeLessThanOrEqual(CWR_LIMITS.transactionFindings);
  });

  function manyRecords(count: number): string {
    const lines = sampleWith('2.1').split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('ALT'));
    const more = Array.from({ length: count }, (_, index) => {
      const number = String(Number(lines[at]?.slice(11, 19)) + 1 + index).padStart(8, '0');
      return `${lines[at]?.slice(0, 11)}${number}${lines[at]?.slice(19)}`;
    });
    return lines.toSpliced(at + 1, 0, ...more).join('\r\n');
  }
});
