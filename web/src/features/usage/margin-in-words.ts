import { t } from '@lingui/core/macro';
import { locale } from '#web/format/locale.ts';

const CERTAIN = 1000;
const times = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

/**
 * How far a work is ahead of the next, from log-odds to words.
 *
 * @example
 * marginInWords(2.31); // → '10 times as likely'
 */
export function marginInWords(logOdds: number): string {
  const ratio = Math.exp(logOdds);
  if (ratio < 1.05) return t`as likely`;
  return ratio > CERTAIN
    ? t`over ${times.format(CERTAIN)} times as likely`
    : t`${times.format(ratio)} times as likely`;
}
