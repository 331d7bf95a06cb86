import type { BarRow } from './bar-rows.ts';

/** So wide is a letter of the charts’ small type, on the safe side. */
const LETTER = 6.6;
const GAP = 12;

/**
 * The words over a bar that find room before its amount: label and note, else the label alone, else its beginning.
 *
 * @example
 * fittingLabel({ label: 'Gross', note: 'since March', value: '43,084.48' }, 400); // → 'Gross, since March'
 * fittingLabel({ label: 'Gross', note: 'since March', value: '43,084.48' }, 120); // → 'Gross'
 */
export function fittingLabel(
  { label, note, value }: Pick<BarRow, 'label' | 'note' | 'value'>,
  width: number,
): string {
  const letters = Math.floor((width - value.length * LETTER - GAP) / LETTER);
  const whole = note === undefined ? label : `${label}, ${note}`;
  if (whole.length <= letters) return whole;
  return label.length <= letters ? label : `${label.slice(0, Math.max(letters - 1, 1))}…`;
}
