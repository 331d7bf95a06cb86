import { type CellValue, isAmount } from '#web/ui/cell-value.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Orders what cells say, ascending: numbers and decimal strings by what they are worth, however long; amounts of one
 * currency together; text as a dictionary has it, with the numbers in it in their order. `undefined` and `null` are
 * not compared: the table puts them last.
 *
 * @example
 * ['2026-Q10', '2026-Q2'].toSorted(byValue); // → ['2026-Q2', '2026-Q10']
 * ['10.5', '9'].toSorted(byValue); // → ['9', '10.5']
 */
export function compareValues(left: CellValue, right: CellValue): number {
  if (isAmount(left) && isAmount(right)) {
    return compareText(left.currency, right.currency) || compareDecimals(left.amount, right.amount);
  }
  const [a, b] = [String(left), String(right)];
  return DECIMAL.test(a) && DECIMAL.test(b) ? compareDecimals(a, b) : compareText(a, b);
}

const { compare: compareText } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** By whole minor units, so that no amount is too long to be told from its neighbour. */
function compareDecimals(left: string, right: string): number {
  const places = Math.max(...[left, right].map((decimal) => (decimal.split('.')[1] ?? '').length));
  const difference = unitsOf(left, places) - unitsOf(right, places);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function unitsOf(decimal: string, places: number): bigint {
  const [whole = '0', part = ''] = decimal.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
}
