import type { Fields } from '#infra/local/iam/calls/fields.ts';

/** A list or a map costs these, and one for each thing in it. */
const COLLECTION_BYTES = 3;

/**
 * The size of an item by which DynamoDB counts, in bytes: names and texts in UTF-8, numbers as two digits a byte and
 * one, binaries as they are.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 * @example itemBytes({ pk: { S: 'é' } }) // → 4
 */
export function itemBytes(item: Fields): number {
  return sum(Object.entries(item), ([name, value]) => Buffer.byteLength(name) + valueBytes(value));
}

function valueBytes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return sum(Object.entries(value), ([type, held]) => bytesOf(type, held));
}

function bytesOf(type: string, held: unknown): number {
  if (Array.isArray(held)) {
    if (type === 'L') return COLLECTION_BYTES + sum(held, (one) => 1 + valueBytes(one));
    return sum(held, (one) => bytesOf(type.slice(0, 1), one));
  }
  if (typeof held === 'string') {
    if (type === 'N') return Math.ceil(held.replaceAll(/\D/g, '').length / 2) + 1;
    return type === 'B' ? Buffer.byteLength(held, 'base64') : Buffer.byteLength(held);
  }
  if (typeof held !== 'object' || held === null) return 1;
  return (
    COLLECTION_BYTES +
    sum(Object.entries(held), ([name, one]) => 1 + Buffer.byteLength(name) + valueBytes(one))
  );
}

const sum = <T>(things: readonly T[], of: (thing: T) => number): number =>
  things.reduce((total, thing) => total + of(thing), 0);
