import { type FieldLayout, layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';

/** What the fields of a record are given, by the names that the tables have; fields not given are blank or zero. */
export type CwrValues = Readonly<Record<string, string | number | undefined>>;

/**
 * One record as its version lays it out, without line end: digits, dates and times filled with zeros, all else with
 * blanks, as long as the table says. Fields that the version lacks are left out. Throws for a record that the version
 * lacks and for a value that does not fit: the writer's fault, not the data's.
 *
 * @example
 * writeCwrRecord('2.1', 'ALT', { alternativeTitle: 'MORNING', titleType: 'AT' })
 */
export function writeCwrRecord(version: CwrVersion, type: string, values: CwrValues): string {
  const layout = layoutOf(version, type);
  if (layout === undefined) throw new Error(`CWR ${version} has no record ${type}`);
  return layout.fields
    .map((field) => fieldText(field, field.name === 'recordType' ? type : values[field.name]))
    .join('');
}

function fieldText({ name, length, type }: FieldLayout, value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  if (text.length > length) throw new Error(`${name} has ${length} characters; ${text} does not fit`);
  return FILLED_WITH_ZEROS.has(type) ? text.padStart(length, '0') : text.padEnd(length);
}

const FILLED_WITH_ZEROS: ReadonlySet<string> = new Set(['N', 'D', 'T']);
