import { t } from '@lingui/core/macro';
import { formatDate } from '#web/format/format-date.ts';

const NUMBERS = /(\d{1,2})\D(\d{1,2})\D(\d{4}|\d{2})(?!\d)/;

/**
 * Both orders of day and month, each with what it makes of a date of the file.
 *
 * @example
 * dateOrderChoices(['03/02/2026']);
 * // → { '': 'Choose', DMY: 'Day first: 03/02/2026 is 3 Feb 2026', MDY: 'Month first: 03/02/2026 is 2 Mar 2026' }
 */
export function dateOrderChoices(examples: readonly string[]): Readonly<Record<string, string>> {
  const [example] = examples.flatMap((text) => both(text) ?? []);
  return {
    '': t`Choose`,
    DMY: example === undefined ? t`Day first` : t`Day first: ${example.text} is ${example.dayFirst}`,
    MDY: example === undefined ? t`Month first` : t`Month first: ${example.text} is ${example.monthFirst}`,
  };
}

/** A date read both ways; undefined where it can be read in one way only. */
function both(text: string) {
  const [, one = '', other = '', year = ''] = NUMBERS.exec(text) ?? [];
  if (one === '' || Number(one) > 12 || Number(other) > 12) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return {
    text,
    dayFirst: day(full, other, one),
    monthFirst: day(full, one, other),
  };
}

const day = (year: string, month: string, date: string): string =>
  formatDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
