/** What one item of the table may have at most, names and values: DynamoDB’s limit. */
export const MAX_ITEM_BYTES = 400 * 1024;
/** What of it a record may have, so that its keys and the copies of them in two indexes find room. */
export const MAX_RECORD_BYTES = MAX_ITEM_BYTES - 24 * 1024;
/** What all items of one transaction may have together. */
export const MAX_TRANSACTION_BYTES = 4 * 1024 * 1024;

const CONTAINER_BYTES = 3;
const ENTRY_BYTES = 1;
/** A number of 38 digits, the most that there are. */
const NUMBER_BYTES = 21;

/**
 * The bytes of a value as an item of the table has it: texts in UTF-8, numbers at their longest, three bytes for a list
 * or an object and one for each of its entries, besides the names. Never fewer than DynamoDB counts.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function itemBytes(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return textBytes(value);
  if (typeof value !== 'object') return NUMBER_BYTES;
  if (Array.isArray(value))
    return value.reduce<number>((sum, one) => sum + itemBytes(one) + ENTRY_BYTES, CONTAINER_BYTES);
  return Object.entries(value).reduce(
    (sum, [name, one]) => (one === undefined ? sum : sum + textBytes(name) + itemBytes(one) + ENTRY_BYTES),
    CONTAINER_BYTES,
  );
}

const encoder = new TextEncoder();
const textBytes = (text: string): number => encoder.encode(text).length;
