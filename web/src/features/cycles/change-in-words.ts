import { t } from '@lingui/core/macro';
import { locale } from '#web/format/locale.ts';
import { signedPercent } from '#web/format/signed-percent.ts';
import { sumAmounts } from '#web/format/sum-amounts.ts';

const points = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/**
 * How much an amount or a count, each as a decimal, has changed from the last cycle, in percent of it; undefined where
 * there was none, or nothing to compare with.
 *
 * @example
 * changeInWords('110.00', '100.00'); // → '+10.0%'
 */
export function changeInWords(now: string, was: string | undefined): string | undefined {
  if (was === undefined) return undefined;
  const less = was.startsWith('-') ? was.slice(1) : `-${was}`;
  return signedPercent(sumAmounts([now, less]), was);
}

type Part = { readonly part: number; readonly whole: number };

/**
 * How much a rate has changed, in percentage points; undefined where either has no whole.
 *
 * @example
 * pointsInWords({ part: 92, whole: 100 }, { part: 90, whole: 100 }); // → '+2.0 points'
 */
export function pointsInWords(now: Part, was: Part | undefined): string | undefined {
  if (was === undefined || was.whole === 0 || now.whole === 0) return undefined;
  const change = points.format((now.part / now.whole - was.part / was.whole) * 100).replace('-', '−');
  return t`${change} points`;
}
