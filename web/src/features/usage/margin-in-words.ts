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
  if (ratio < 1.05) return 'as likely';
  return ratio > CERTAIN
    ? `over ${times.format(CERTAIN)} times as likely`
    : `${times.format(ratio)} times as likely`;
}
