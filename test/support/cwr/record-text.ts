import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';

/** Values of a record's fields by name; numbers are filled with zeros, what is not named stands empty. */
export type FieldValues = Readonly<Record<string, string | number>>;

type Slot = {
  readonly name: string;
  readonly length: number;
  readonly isNumber: boolean;
  readonly empty: string;
};

/** The text of a record of a version, each field where its layout puts it. Fields that the version lacks are left out. */
export function recordText(version: CwrVersion, type: string, values: FieldValues): string {
  let text = '';
  for (const { name, length, isNumber, empty } of slotsOf(version, type)) {
    const value = name === 'recordType' ? type : values[name];
    if (value === undefined) text += empty;
    else if (isNumber || typeof value === 'number') text += String(value).padStart(length, '0');
    else text += value.padEnd(length).slice(0, length);
  }
  return text;
}

const SLOTS = new Map<string, readonly Slot[]>();

function slotsOf(version: CwrVersion, type: string): readonly Slot[] {
  const key = `${version} ${type}`;
  const known = SLOTS.get(key);
  if (known !== undefined) return known;
  const slots = (layoutOf(version, type)?.fields ?? []).map(({ name, length, type: kind }) => {
    const isNumber = kind === 'N' || kind === 'D' || kind === 'T';
    return { name, length, isNumber, empty: (isNumber ? '0' : ' ').repeat(length) };
  });
  SLOTS.set(key, slots);
  return slots;
}
