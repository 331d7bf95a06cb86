import type { Finding } from '#functions/formats/cwr/findings.ts';
import { beginsTransaction } from '#functions/formats/cwr/rules/allowed-records.ts';
import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { Tolerances } from '#functions/formats/cwr/tolerances.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CwrTolerance } from '#shared/schemas/readings.ts';
import { VERSION_OF_GROUP } from './detect-version.ts';
import type { Line } from './line-splitter.ts';

/** A group while it is read. Its findings reject it in 2.x when it ends; those about the file are told at once. */
export type Group = {
  readonly number: number;
  readonly type: string;
  readonly line: number;
  /** Whether its transactions can be told: their type is one of the version. */
  readonly isReadable: boolean;
  readonly findings: Finding[];
  transactions: number;
  records: number;
};

type Opening = {
  readonly version: CwrVersion;
  readonly tolerances: Tolerances;
  readonly before: { readonly groups: number; readonly types: ReadonlySet<string> };
};
type Closing = {
  readonly version: CwrVersion;
  readonly tolerances: Tolerances;
  /** Whether its records are numbered so that one that is missing would be told. */
  readonly countsOn: boolean;
};

/** A group as its GRH record opens it; counts and order are rules of the group in 2.x and of the file in 3.x. */
export function openGroup(
  text: string,
  line: number,
  { version, before, tolerances }: Opening,
): { readonly group: Group; readonly fileFindings: readonly Finding[] } {
  const type = textAt(text, spanOf(version, 'GRH', 'transactionType')).toUpperCase();
  const { from, to } = spanOf(version, 'GRH', 'groupNumber');
  const number = numberAt(text, from, to);
  const isReadable = beginsTransaction(type) && layoutOf(version, type) !== undefined;
  const expected = before.groups + 1;
  const named = VERSION_OF_GROUP.get(text.slice(11, 16));
  const counted: Finding[] = [];
  const take = (kind: CwrTolerance) => tolerances.take(kind, line, `group ${expected}, GRH`);
  if (number !== expected && !take('group-numbers')) {
    counted.push(groupFinding('GRH', version, `This is group ${expected}.`, text.slice(from, to)));
  }
  if (before.types.has(type) && !take('group-repeated')) {
    counted.push(groupFinding('GRH', version, 'A group of this type was there before.', type));
  }
  const findings: Finding[] = [];
  if (!isReadable) findings.push(rejection('GRH', 'The version has no transactions of this type.', type));
  const isAsOtherOf2 = version.startsWith('2') && (named === '2.1' || named === '2.2');
  if (version !== '3.1' && named !== version && !(isAsOtherOf2 && take('group-version'))) {
    findings.push(
      rejection('GRH', `The group’s version is not that of the file, ${version}.`, text.slice(11, 16)),
    );
  }
  const isVersion2 = version.startsWith('2');
  if (isVersion2) findings.push(...counted);
  return {
    group: { number: expected, type, line, isReadable, findings, transactions: 0, records: 1 },
    fileFindings: isVersion2 ? [] : counted,
  };
}

/** What is wrong with a group at its GRT record: its number, and how many transactions and records it says it has. */
export function checkGroupTrailer(
  { text, number: line }: Pick<Line, 'text' | 'number'>,
  group: Group,
  { version, tolerances, countsOn }: Closing,
): readonly Finding[] {
  const said = (field: string) => {
    const { from, to } = spanOf(version, 'GRT', field);
    return numberAt(text, from, to);
  };
  const findings: Finding[] = [];
  const number = said('groupNumber');
  const place = `group ${group.number}, GRT`;
  if (number !== group.number && !tolerances.take('group-numbers', line, place)) {
    findings.push(rejection('GRT', `This ends group ${group.number}.`, String(number)));
  }
  const counts = [
    ['transactionCount', 'transactions', group.transactions],
    ['recordCount', 'records, GRH and GRT among them', group.records],
  ] as const;
  for (const [field, what, found] of counts) {
    const counted = said(field);
    if (counted === found || (!group.isReadable && field === 'transactionCount')) continue;
    const isClear = countsOn || isCountedOtherwise(counted, { field, found });
    if (isClear && tolerances.take('trailer-counts', line, place)) continue;
    findings.push(groupFinding('GRT', version, `The group has ${found} ${what}.`, String(counted)));
  }
  return findings;
}

function rejection(type: string, message: string, actual: string): Finding {
  return { rule: `${type} G 0`, level: 'group', message, actual };
}

/** A rule that rejects the group in 2.x, and the file in 3.x. */
function groupFinding(type: string, version: CwrVersion, message: string, actual: string): Finding {
  return version.startsWith('2')
    ? rejection(type, message, actual)
    : { rule: `${type} E 0`, level: 'file', message, actual };
}

/** A count that says nothing, or leaves out the records around: both are usual, and neither tells of a loss. */
export function isCountedOtherwise(
  counted: number,
  { field, found }: { readonly field: string; readonly found: number },
): boolean {
  return counted === 0 || (field === 'recordCount' && counted === found - 2);
}
