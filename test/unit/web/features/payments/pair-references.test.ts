import { describe, expect, test } from '@jest/globals';
import { pairReferences } from '#web/features/payments/pair-references.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });
const payable = (id: string, name: string, amount: string) => ({
  id,
  payee: { kind: 'partner' as const, ref: name, name },
  netPayable: ghs(amount),
  settlement: ghs(amount),
});
const PAYMENTS = [
  payable('rem_1', 'ASCAP', '10622.91'),
  payable('rem_2', 'PRS for Music', '78.20'),
  payable('rem_3', 'SACEM', '5.00'),
  payable('rem_4', 'GEMA', '5.00'),
];
const pair = (...lines: readonly string[]) => pairReferences(lines.join('\n'), PAYMENTS);

describe('pairReferences', () => {
  test.each([
    ['the payee, in any case and spacing', 'prs  for  music\tGCB-1', 'rem_2'],
    ['the amount', '78.20\tGCB-1', 'rem_2'],
    ['the amount as a spreadsheet shows it', 'GHS 10,622.91\tGCB-1', 'rem_1'],
    ['the payment’s id', 'rem_4\tGCB-1', 'rem_4'],
    ['payee and amount together', 'GEMA\t5.00\tGCB-1', 'rem_4'],
    ['columns parted by semicolons', 'SACEM;GCB-1', 'rem_3'],
  ])('finds a payment by %s', (_what, line, id) => {
    expect(pair(line)).toEqual({ references: new Map([[id, 'GCB-1']]), misfits: [] });
  });

  test('finds a payment by what is paid in its payee’s currency', () => {
    const exchanged = {
      ...payable('rem_5', 'BMI', '100.00'),
      settlement: { amount: '8.50', currency: 'USD' },
    };
    expect(pairReferences('8.50\tGCB-1', [exchanged]).references.get('rem_5')).toBe('GCB-1');
  });

  test.each([
    ['no-reference', ['ASCAP']],
    ['unreadable', ['ASCAP\tGCB#1']],
    ['unknown', ['BUMA\tGCB-1']],
    ['unknown', ['ASCAP\t78.20\tGCB-1']],
    ['ambiguous', ['5.00\tGCB-1']],
  ] as const)('says %s of a line that pairs with none', (why, lines) => {
    expect(pair(...lines)).toEqual({
      references: new Map(),
      misfits: [{ line: 1, words: lines[0], why }],
    });
  });

  test.each([
    ['a payment', ['ASCAP\tGCB-1', '10622.91\tGCB-2']],
    ['a reference, whatever its case', ['ASCAP\tGCB-1', 'PRS for Music\tgcb-1']],
  ])('takes %s once: the first line holds', (_what, lines) => {
    const { references, misfits } = pair(...lines);
    expect(references).toEqual(new Map([['rem_1', 'GCB-1']]));
    expect(misfits).toEqual([{ line: 2, words: lines[1], why: 'repeated' }]);
  });

  test('passes over empty lines and counts them', () => {
    expect(pair('', 'BUMA\tGCB-1', '').misfits).toMatchObject([{ line: 2 }]);
  });
});
