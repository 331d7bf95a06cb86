import type { Finding } from '#functions/formats/cwr/findings.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt } from '#functions/formats/cwr/text-at.ts';
import type { Tolerances } from '#functions/formats/cwr/tolerances.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { isCountedOtherwise } from './group.ts';
import type { Line } from './line-splitter.ts';

type Counted = { readonly groups: number; readonly transactions: number; readonly records: number };
type Closing = { readonly version: CwrVersion; readonly tolerances: Tolerances; readonly countsOn: boolean };

/** What is wrong with the totals of a file's trailer (TRL); each rejects the file. */
export function checkFileTrailer(
  { text, number: line }: Pick<Line, 'text' | 'number'>,
  { groups, transactions, records }: Counted,
  { version, tolerances, countsOn }: Closing,
): readonly Finding[] {
  const totals = [
    ['groupCount', 'groups', groups],
    ['transactionCount', 'transactions', transactions],
    ['recordCount', 'records, HDR and TRL among them', records],
  ] as const;
  const findings: Finding[] = [];
  for (const [field, what, found] of totals) {
    const { from, to } = spanOf(version, 'TRL', field);
    const counted = numberAt(text, from, to);
    if (counted === found) continue;
    const isClear = countsOn || isCountedOtherwise(counted, { field, found });
    if (isClear && tolerances.take('trailer-counts', line, 'TRL')) continue;
    const message = `The file has ${found} ${what}.`;
    findings.push({ rule: 'TRL E 0', level: 'file', message, actual: text.slice(from, to) });
  }
  return findings;
}
