/** A percentage in hundredths, so that sums are exact, and whether digits beyond two places were rounded away. */
export type SharePercent = { readonly hundredths: number; readonly isRounded: boolean };

const MAX_CHARACTERS = 40;
const WHOLE = 10_000;

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
  const exact = BigInt(`${whole}${part.slice(0, places).padEnd(places, '0')}`);
  const hundredths = exact + (/^[5-9]/.test(rest) ? 1n : 0n);
  if (exact > WHOLE || hundredths > WHOLE || (exact === BigInt(WHOLE) && /[1-9]/.test(rest)))
    return undefined;
  return { hundredths: Number(hundredths), isRounded: /[1-9]/.test(rest) };
}

/** `1666` → `'16.66'` */
export function percentOf(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
