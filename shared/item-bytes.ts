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
  let bytes = CONTAINER_BYTES;
  if (Array.isArray(value)) {
    for (const one of value) bytes += itemBytes(one) + ENTRY_BYTES;
    return bytes;
  }
  for (const [name, one] of Object.entries(value))
    if (one !== undefined) bytes += textBytes(name) + itemBytes(one) + ENTRY_BYTES;
  return bytes;
}

/** In UTF-8, counted without writing it: every item that is read is counted. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // Both halves of a character make four bytes together; any other has two or three.
    bytes += unit < 0x800 || isHalf(unit) ? 1 : 2;
  }
  return bytes;
}

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
