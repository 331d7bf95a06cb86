import type { Report } from '#functions/formats/cwr/findings.ts';
import type { FieldLayout, RecordLayout } from '#functions/formats/cwr/tables/layout-of.ts';
import { isBlankAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { RuleLevel } from '#functions/formats/diagnostic.ts';
import { codesOf, type FieldKind, kindOf } from './field-kinds.ts';
import { levelOfBlank, levelOfWrong } from './field-levels.ts';
import { isOfKind } from './field-values.ts';

/** One field's check, made ready: its place as plain numbers, its codes as numbers, blanks included. */
export type FieldCheck = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: FieldKind;
  readonly codes: ReadonlySet<number> | undefined;
  readonly blank: RuleLevel | undefined;
  readonly wrong: RuleLevel;
};

/** The checks of a record's fields, those left out that take anything and may be blank. */
export function fieldChecks(version: CwrVersion, layout: RecordLayout): readonly FieldCheck[] {
  const isVersion2 = version.startsWith('2');
  return layout.fields
    .map((field) => fieldCheck(layout.type, field, { isVersion2 }))
    .filter(({ kind, blank, name }) => (kind !== 'any' || blank !== undefined) && !IN_THE_FRAME.has(name));
}

/**
 * Checks every field of a record: that a mandatory one is there, and that its value is one of its type and list. Blanks
 * where zeros should be are no fault, nor are society codes that lack zeros or belong to societies that left.
 */
export function checkFields(record: CwrRecord, checks: readonly FieldCheck[], report: Report): void {
  for (const check of checks) {
    const fault = faultOf(record.text, check);
    if (fault === 'blank') reportBlank(record, check, report);
    else if (fault === 'wrong') reportWrong(record, check, report);
  }
}

/** Whether {@link checkFields} would find nothing. */
export function areRight(text: string, checks: readonly FieldCheck[]): boolean {
  for (const check of checks) if (faultOf(text, check) !== undefined) return false;
  return true;
}

function faultOf(text: string, check: FieldCheck): 'blank' | 'wrong' | undefined {
  const { from, to, kind, codes, blank } = check;
  const isBlank = from >= text.length || (text.charCodeAt(from) === SPACE && isBlankAt(text, from, to));
  if (isBlank) return blank === undefined ? undefined : 'blank';
  const isRight =
    codes !== undefined ? isCode(text, check, codes) : kind === 'any' || isOfKind(kind, text, check);
  return isRight ? undefined : 'wrong';
}

const SPACE = 0x20;
/** The prefix is checked against what comes before it, not by itself. */
const IN_THE_FRAME: ReadonlySet<string> = new Set(['transactionSequence', 'recordSequence']);

function fieldCheck(
  type: string,
  field: FieldLayout,
  { isVersion2 }: { readonly isVersion2: boolean },
): FieldCheck {
  const codes = codesOf(type, field);
  return {
    name: field.name,
    from: field.start - 1,
    to: field.start - 1 + field.length,
    kind: kindOf(field, codes),
    codes:
      codes && new Set(['', ...codes].map((code) => packedAt(code.padEnd(field.length), 0, field.length))),
    blank: levelOfBlank(type, field.name, field.required === 'M'),
    wrong: levelOfWrong(type, field.name, { isVersion2 }),
  };
}

function isCode(text: string, { from, to }: FieldCheck, codes: ReadonlySet<number>): boolean {
  if (codes.has(packedAt(text, from, to)) && isBlankAt(text, from + LONGEST_CODE, to)) return true;
  const code = text.slice(from, to).trim().toUpperCase();
  return code.length <= LONGEST_CODE && codes.has(packedAt(code.padEnd(to - from), 0, to - from));
}

const LONGEST_CODE = 4;

/** The first four characters of a field as one number: a code of a list is told by it without a text being made. */
function packedAt(text: string, from: number, to: number): number {
  let packed = 0;
  const end = Math.min(to, from + LONGEST_CODE, text.length);
  for (let at = from; at < end; at += 1) packed = (packed << 8) | text.charCodeAt(at);
  return packed;
}

function reportBlank(record: CwrRecord, { name, blank }: FieldCheck, report: Report): void {
  const level = blank ?? 'field';
  const message = level === 'field' ? 'is blank; its default was taken' : 'is blank; it must be there';
  report(record, {
    rule: `${record.type} ${letterOf(level)} 0`,
    level,
    message: `The ${words(name)} ${message}.`,
  });
}

function reportWrong(record: CwrRecord, check: FieldCheck, report: Report): void {
  const { name, kind, wrong } = check;
  const expected = kind === 'code' ? 'a code of its list' : EXPECTED[kind];
  const end = wrong === 'field' ? '; its default was taken' : '';
  report(record, {
    rule: `${record.type} ${letterOf(wrong)} 0`,
    level: wrong,
    message: `The ${words(name)} is not ${expected}${end}.`,
    actual: record.text.slice(check.from, check.to).trim(),
  });
}

const EXPECTED: Readonly<Record<Exclude<FieldKind, 'code'>, string>> = {
  any: 'a text',
  digits: 'a number',
  date: 'a date YYYYMMDD',
  time: 'a time HHMMSS',
  'yes or no': 'Y or N',
  'yes, no or unknown': 'Y, N or U',
  society: 'a society code of digits',
  territory: 'a territory of the TIS',
  ISWC: 'an ISWC; its check digit may be wrong',
  ISRC: 'an ISRC of twelve characters',
  'IPI name number': 'an IPI name number; its check digits may be wrong',
  'IPI base number': 'an IPI base number; its check digit may be wrong',
};

/** The letter of a level in a rule's name. */
export const letterOf = (level: RuleLevel): string => LETTERS[level];

const LETTERS = { file: 'E', group: 'G', transaction: 'T', record: 'R', field: 'F' } as const;

/** `submitterWorkNumber` as people say it. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
