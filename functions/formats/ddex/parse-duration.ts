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
  const match = DURATION.exec(text);
  if (match === null || text.endsWith('P') || text.endsWith('T')) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  if (total > MAX_PLAY_SECONDS) return undefined;
  return total === 0 ? 'unknown' : total;
}
