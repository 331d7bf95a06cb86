import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { PREFIX, WITHOUT_PREFIX } from './prefix.ts';
import type { FieldType, RecordTable, RecordTables, Requirement } from './record-table.ts';
import { VERSION_21 } from './version-21.ts';
import { VERSION_22 } from './version-22.ts';
import { VERSION_30 } from './version-30.ts';
import { VERSION_31 } from './version-31.ts';

/** A field of a record: `start` counts from 1, as the standard does. */
export type FieldLayout = {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  readonly type: FieldType;
  readonly required: Requirement;
};

/** A record of one version, its prefix included. */
export type RecordLayout = {
  readonly type: string;
  /** Characters of the whole record without its line end. */
  readonly length: number;
  /** In the order of the record. */
  readonly fields: readonly FieldLayout[];
  readonly byName: ReadonlyMap<string, FieldLayout>;
};

/**
 * How a record of a version is laid out, or undefined where the version has no such record. Fields have one name
 * through all versions, wherever they stand (functional specifications 2.1 to 3.1).
 *
 * @example
 * layoutOf('3.1', 'PWR')?.byName.get('publisherSequenceNumber'); // → { start: 20, length: 2, … }
 */
export function layoutOf(version: CwrVersion, recordType: string): RecordLayout | undefined {
  return LAYOUTS[version].get(recordType);
}

/** The types of every record that a version has. */
export function recordTypesOf(version: CwrVersion): readonly string[] {
  return [...LAYOUTS[version].keys()];
}

/** Every record type that any version has. */
export const isRecordTypeOfAnyVersion = (recordType: string): boolean =>
  CWR_VERSIONS.some((version) => LAYOUTS[version].has(recordType));

const LAYOUTS: Readonly<Record<CwrVersion, ReadonlyMap<string, RecordLayout>>> = {
  '2.1': layoutsOf(VERSION_21),
  '2.2': layoutsOf(VERSION_22),
  '3.0': layoutsOf(VERSION_30),
  '3.1': layoutsOf(VERSION_31),
};

function layoutsOf(tables: RecordTables): ReadonlyMap<string, RecordLayout> {
  return new Map(Object.entries(tables).map(([type, table]) => [type, recordLayout(type, table)]));
}

function recordLayout(type: string, table: RecordTable): RecordLayout {
  const rows = WITHOUT_PREFIX.has(type) ? table : [...PREFIX, ...table];
  const fields = rows.map(([name, start, length, kind, required]) => ({
    name,
    start,
    length,
    type: kind,
    required,
  }));
  const last = fields.at(-1);
  return {
    type,
    length: last === undefined ? 0 : last.start + last.length - 1,
    fields,
    byName: new Map(fields.map((field) => [field.name, field])),
  };
}
