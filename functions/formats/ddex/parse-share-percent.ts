/** A percentage in hundredths, so that sums are exact, and whether digits beyond two places were rounded away. */
export type SharePercent = { readonly hundredths: number; readonly isRounded: boolean };

const MAX_CHARACTERS = 40;
const WHOLE = 10_000;
const MOST_DIGITS = 5;

/**
 * `RightSharePercentage` (xs:decimal): from 0 to 100, or from 0 to 1 where `HasMaxValueOfOne` says so. Digits are
 * moved, never multiplied; a third decimal is rounded half up. Undefined where it is none of that.
 *
 * @example
 * parseSharePercent('0.1666', { isOfOne: true }); // → { hundredths: 1666, isRounded: false }
 */
export function parseSharePercent(
  text: string,
  { isOfOne }: { readonly isOfOne: boolean },
): SharePercent | undefined {
  const match = /^\+?(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null || text.length > MAX_CHARACTERS || !/\d/.test(text)) return undefined;
  const [, whole = '', part = ''] = match;
  const places = isOfOne ? 4 : 2;
  const rest = part.slice(places);
  const digits = `${whole}${part.slice(0, places).padEnd(places, '0')}`.replace(/^0+/, '');
  const exact = digits.length > MOST_DIGITS ? Number.POSITIVE_INFINITY : Number(digits);
  const isRounded = /[1-9]/.test(rest);
  if (exact > WHOLE || (exact === WHOLE && isRounded)) return undefined;
  return { hundredths: exact + (/^[5-9]/.test(rest) ? 1 : 0), isRounded };
}

/** `1666` → `'16.66'` */
export function percentOf(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
