import { locale } from './locale.ts';

const percents = new Intl.NumberFormat(locale, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A part of a whole with one digit: `(92, 100)` → `92.0%`; a dash when there is no whole. */
export function formatPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : percents.format(part / whole);
}
