import { readFileSync } from 'node:fs';
import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type FieldValues, recordText } from './record-text.ts';

/** A change to the lines of a sample file. */
export type Edit = (lines: readonly string[], version: CwrVersion) => readonly string[];

const FRAME = ['HDR', 'GRH', 'GRT', 'TRL'];

/** The two sample works in a version, edited, with sequences and counts corrected. */
export function sampleWith(version: CwrVersion, ...edits: readonly Edit[]): string {
  return joined(renumbered(sampleLines(version, edits).flatMap((line) => line.split('\r\n'))));
}

/** The same without correcting sequences and counts. */
export function sampleWithRaw(version: CwrVersion, ...edits: readonly Edit[]): string {
  return joined(sampleLines(version, edits));
}

/** Sets fields of the nth record of a type, the first one being 1. Values are put in as they are, filled with blanks. */
export function set(type: string, values: Readonly<Record<string, string>>, nth = 1): Edit {
  return (lines, version) => {
    const at = placeOf(lines, type, nth);
    return lines.map((line, index) => (index === at ? withFields(line, version, { type, values }) : line));
  };
}

/** Sets fields of every record of a type. */
export function setAll(type: string, values: Readonly<Record<string, string>>): Edit {
  return (lines, version) =>
    lines.map((line) => (line.startsWith(type) ? withFields(line, version, { type, values }) : line));
}

/** Inserts a record after the nth one of another type. */
export function insertAfter(after: string, type: string, values: FieldValues, nth = 1): Edit {
  return (lines, version) => {
    const at = placeOf(lines, after, nth);
    const prefix = { transactionSequence: Number(lines[at]?.slice(3, 11)), recordSequence: 0 };
    return lines.toSpliced(at + 1, 0, recordText(version, type, { ...prefix, ...values }));
  };
}

/** Takes the nth record of a type out. */
export function remove(type: string, nth = 1): Edit {
  return (lines) => lines.toSpliced(placeOf(lines, type, nth), 1);
}

/** Takes every record of a type out. */
export const removeAll =
  (...types: readonly string[]): Edit =>
  (lines) =>
    lines.filter((line) => !types.includes(line.slice(0, 3)));

/** Changes the text of the nth record of a type. */
export function rewrite(type: string, change: (line: string) => string, nth = 1): Edit {
  return (lines) => {
    const at = placeOf(lines, type, nth);
    return lines.map((line, index) => (index === at ? change(line) : line));
  };
}

/** Moves the nth record of a type to after the first of another. */
export function move(type: string, nth: number, behind: string): Edit {
  return (lines) => {
    const at = placeOf(lines, type, nth);
    const left = lines.toSpliced(at, 1);
    return left.toSpliced(placeOf(left, behind, 1) + 1, 0, lines[at] ?? '');
  };
}

export function sampleBytes(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/cwr/${name}`, import.meta.url));
}

/** A file as partners send it, against the standard. */
export function asSentBytes(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/as-sent/cwr/${name}`, import.meta.url));
}

export const sampleName = (version: CwrVersion) => `two-works.V${version.replace('.', '')}`;

function sampleLines(version: CwrVersion, edits: readonly Edit[]): readonly string[] {
  const lines: readonly string[] = sampleBytes(sampleName(version))
    .toString('latin1')
    .trimEnd()
    .split('\r\n');
  return edits.reduce((edited, edit) => edit(edited, version), lines);
}

const joined = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;

function placeOf(lines: readonly string[], type: string, nth: number): number {
  const places = [...lines.keys()].filter((index) => lines[index]?.startsWith(type));
  const at = places[nth - 1];
  if (at === undefined) throw new Error(`the sample has no ${nth}th record ${type}`);
  return at;
}

type Fields = { readonly type: string; readonly values: Readonly<Record<string, string>> };

function withFields(line: string, version: CwrVersion, { type, values }: Fields): string {
  const layout = layoutOf(version, type);
  if (layout === undefined) throw new Error(`${version} has no record ${type}`);
  let text = line.padEnd(layout.length);
  for (const [name, value] of Object.entries(values)) {
    const field = layout.byName.get(name);
    if (field === undefined) throw new Error(`${type} of ${version} has no field ${name}`);
    const { start, length } = field;
    text = text.slice(0, start - 1) + value.padEnd(length).slice(0, length) + text.slice(start - 1 + length);
  }
  return text;
}

function renumbered(lines: readonly string[]): readonly string[] {
  let [transaction, record, inGroup, groups, transactions] = [-1, 0, 0, 0, 0];
  const digits = (number: number) => String(number).padStart(8, '0');
  return lines.map((line, index) => {
    const type = line.slice(0, 3);
    inGroup += 1;
    if (type === 'GRH') {
      [transaction, inGroup] = [-1, 1];
      groups += 1;
    }
    if (type === 'GRT') {
      transactions += transaction + 1;
      return line.slice(0, 8) + digits(transaction + 1) + digits(inGroup) + line.slice(24);
    }
    if (type === 'TRL') return `TRL${digits(groups).slice(3)}${digits(transactions)}${digits(index + 1)}`;
    if (FRAME.includes(type)) return line;
    if (['NWR', 'REV', 'ISW', 'EXC', 'AGR', 'WRK', 'DRW', 'LIC', 'ISR', 'ISA'].includes(type)) {
      transaction += 1;
      record = 0;
    } else record += 1;
    return type + digits(transaction) + digits(record) + line.slice(19);
  });
}
