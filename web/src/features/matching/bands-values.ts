import type { Bands } from '#shared/schemas/matching.ts';

/** Thresholds as their form holds them: percent as text. */
export type BandsValues = { accept: string; reject: string };

const DIGITS = 4;

/**
 * What the form shows of thresholds.
 *
 * @example
 * bandsValues({ accept: 0.7683, reject: 0.17 }); // → { accept: '76.83', reject: '17' }
 */
export function bandsValues({ accept, reject }: Bands): BandsValues {
  return { accept: percentOf(accept), reject: percentOf(reject) };
}

/** The thresholds that were typed; undefined where they are no thresholds. */
export function bandsTyped({ accept, reject }: BandsValues): Bands | undefined {
  const bands = { accept: partOf(accept), reject: partOf(reject) };
  const isSound = bands.reject >= 0 && bands.reject <= bands.accept && bands.accept <= 1;
  return isSound ? bands : undefined;
}

function percentOf(part: number): string {
  return String(Number((100 * part).toFixed(DIGITS - 2)));
}

function partOf(percent: string): number {
  const typed = percent.trim().replace(',', '.').replace(/\s*%$/, '');
  return typed === '' ? Number.NaN : Number((Number(typed) / 100).toFixed(DIGITS));
}
