/** What a plain number counts. */
export type LengthUnit = 'seconds' | 'milliseconds' | 'minutes';

const SECONDS_OF: Readonly<Record<LengthUnit, number>> = { seconds: 1, milliseconds: 0.001, minutes: 60 };
/** A number is rounded to microseconds, so that minutes and milliseconds have no trace of binary fractions. */
const ROUNDING = 1_000_000;

/**
 * A length of time in seconds, perhaps with a fraction: minutes and seconds as `3:27`, with hours as `1:03:27` or
 * `00:03:27`, also with `.5` or `,5`; `PT3M27S`; `3m27s`, `3 min 27 sec`, `3'27"`, `207 s`, `250 ms`; or a plain number
 * of `unit`. A comma in a plain number is a decimal one. Undefined where it is none, where minutes or seconds beside
 * larger parts are sixty or more, or for anything below zero.
 *
 * @example
 * parseLength('3:27'); // → 207
 * parseLength('207400', 'milliseconds'); // → 207.4
 */
export function parseLength(text: string, unit: LengthUnit = 'seconds'): number | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.length > MOST_CHARACTERS) return undefined;
  const number = /^\d{1,12}(?:[.,]\d{1,9})?$/.test(plain) ? decimal(plain) : undefined;
  if (number !== undefined) return rounded(number * SECONDS_OF[unit]);
  return clockOf(plain) ?? wordsOf(plain);
}

const MOST_CHARACTERS = 40;

const decimal = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));
const rounded = (seconds: number): number => Math.round(seconds * ROUNDING) / ROUNDING;

function clockOf(text: string): number | undefined {
  const match = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{2}(?:[.,]\d{1,9})?)$/.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds] = match;
  if (decimal(seconds) >= 60 || (hours !== undefined && Number(minutes) >= 60)) return undefined;
  return rounded((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + decimal(seconds));
}

const WORDS =
  /^(?:pt)?(?:(\d{1,6})\s*(?:h|hr|hrs|hours?|heures?|std)\.?\s*)?(?:(\d{1,6})\s*(?:m|min|mins|minutes?|mn|'|′)\.?\s*)?(?:(\d{1,6}(?:[.,]\d{1,9})?)\s*(?:s|sec|secs|seconds?|secondes?|sek|"|″|'')\.?\s*)?(?:(\d{1,9})\s*ms)?$/;

function wordsOf(text: string): number | undefined {
  const match = /\d/.test(text) ? WORDS.exec(text) : null;
  if (match === null) return undefined;
  const [, hours, minutes, seconds, milliseconds] = match;
  const isBeyond = (part: string | undefined, larger: readonly (string | undefined)[]): boolean =>
    decimal(part) >= 60 && larger.some((one) => one !== undefined);
  if (isBeyond(minutes, [hours]) || isBeyond(seconds, [hours, minutes])) return undefined;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + decimal(seconds);
  return rounded(whole + Number(milliseconds ?? 0) / 1000);
}
