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
  const common = isOfOne ? NOT_COMMON : commonPercent(text);
  if (common <= WHOLE) return { hundredths: common, isRounded: false };
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
  const known = WRITTEN.get(hundredths);
  if (known !== undefined) return known;
  const written = `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  if (hundredths <= WHOLE) WRITTEN.set(hundredths, written);
  return written;
}

/** What was written before; there are no more than a whole has hundredths. */
const WRITTEN = new Map<number, string>();

const NOT_COMMON = Number.POSITIVE_INFINITY;
const LONGEST_COMMON = 6;

/** The hundredths of a percentage as most are written, `50` or `16.66`, by its characters; infinite for others. */
function commonPercent(text: string): number {
  if (text === '' || text.length > LONGEST_COMMON) return NOT_COMMON;
  let hundredths = 0;
  let places = 0;
  let isPart = false;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      hundredths = hundredths * 10 + digit;
      if (isPart) places += 1;
    } else if (digit === POINT && !isPart && at > 0) isPart = true;
    else return NOT_COMMON;
  }
  if (places > 2) return NOT_COMMON;
  return places === 2 ? hundredths : hundredths * (places === 1 ? 10 : 100);
}

const ZERO = 0x30;
/** `.` from `0` */
const POINT = -2;
