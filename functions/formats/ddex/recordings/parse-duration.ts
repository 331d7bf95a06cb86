import { MAX_PLAY_SECONDS } from '#shared/schemas/usage.ts';

const DURATION = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:\.\d{1,20})?S)?)?$/;

/**
 * An xs:duration in whole seconds, rounded down; `unknown` for none at all (`PT0S`), undefined where it is none,
 * counts years or months, or is longer than a day.
 *
 * @example
 * parseDuration('PT3M27.5S'); // → 207
 */
export function parseDuration(text: string): number | 'unknown' | undefined {
  const total = commonSeconds(text) ?? anySeconds(text);
  if (total === undefined || total > MAX_PLAY_SECONDS) return undefined;
  return total === 0 ? 'unknown' : total;
}

function anySeconds(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null || text.endsWith('P') || text.endsWith('T')) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

const MINUTES = 0x4d;
const SECONDS = 0x53;
const ZERO = 0x30;
/** `PT`, minutes and seconds: no number of either then has more digits than {@link DURATION} allows. */
const LONGEST_COMMON = 8;

/** The seconds of a duration as most are written, `PT3M27S` or `PT207S`, by its characters; undefined for others. */
function commonSeconds(text: string): number | undefined {
  if (!text.startsWith('PT') || text.length > LONGEST_COMMON) return undefined;
  let minutes: number | undefined;
  let number: number | undefined;
  for (let at = 2; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) number = (number ?? 0) * 10 + digit;
    else if (number === undefined) return undefined;
    else if (code === SECONDS && at === text.length - 1) return (minutes ?? 0) * 60 + number;
    else if (code === MINUTES && minutes === undefined) [minutes, number] = [number, undefined];
    else return undefined;
  }
  return undefined;
}
