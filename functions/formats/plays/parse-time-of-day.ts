const DAY_SECONDS = 86_400;
/** Broadcasters count 24:00 to 29:59 as the night that belongs to the day before. */
const LAST_HOUR = 29;

/**
 * The seconds since midnight of a time as people and automation systems write it: `18:38:51`, `18:38`, `6:38 PM`,
 * `6.38pm`, `18h38`, `06:38:51 p. m.`, `183851`, `18:38:51.250`, the fraction 0.7769 of a spreadsheet. Parts of a second are
 * cut off. `24:15` is a quarter past midnight of the day after: 87,300. Undefined for anything else.
 */
export function parseTimeOfDay(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, hours = '', , minutes = '', seconds = '0', half] = clock;
    return secondsOf(Number(hours), Number(minutes), { seconds: Number(seconds), half });
  }
  const hour = HOUR.exec(text);
  if (hour !== null) return secondsOf(Number(hour[1]), 0, { seconds: 0, half: hour[2] });
  const digits = DIGITS.exec(text);
  if (digits !== null) {
    const [, hours = '', minutes = '', seconds = '0'] = digits;
    return secondsOf(Number(hours), Number(minutes), { seconds: Number(seconds), half: undefined });
  }
  if (/^0?\.\d{2,}$/.test(text) || text === '0') return Math.round(Number(text) * DAY_SECONDS) % DAY_SECONDS;
  return undefined;
}

const CLOCK =
  /^(\d{1,2})([:.h])(\d{2})(?:(?:\2|[:.m'])(\d{2})(?:[.,:]\d{1,3})?s?)?(?:\s*([ap])\.?\s?m\.?)?$/i;
const HOUR = /^(\d{1,2})\s*([ap])\.?\s?m\.?$/i;
const DIGITS = /^([01]\d|2\d)([0-5]\d)([0-5]\d)?$/;

function secondsOf(
  hours: number,
  minutes: number,
  { seconds, half }: { readonly seconds: number; readonly half: string | undefined },
): number | undefined {
  if (minutes > 59 || seconds > 59) return undefined;
  if (half === undefined) return hours > LAST_HOUR ? undefined : (hours * 60 + minutes) * 60 + seconds;
  if (hours < 1 || hours > 12) return undefined;
  const hour = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return (hour * 60 + minutes) * 60 + seconds;
}
