import { parseInstant } from '#functions/formats/csv/parse-instant.ts';
import { dayAfter, daySerial } from './calendar-day.ts';
import { type WrittenDate, writtenDate } from './parse-date.ts';
import { parseTimeOfDay } from './parse-time-of-day.ts';

/** Date and time in one cell: a point in time with its offset, or what a station's clock showed. */
export type WrittenMoment =
  | { readonly instant: string }
  | { readonly date: WrittenDate; readonly seconds: number };

const DAY_SECONDS = 86_400;

/**
 * Reads a cell that holds both date and time: RFC 3339 with offset, `2026-03-15 18:38:51`, `15/03/2026 6:38 PM`,
 * `15.03.2026, 18:38`, `18:38:51 15/03/2026`, `15 March 2026 at 18:38`, the serial number 46096.7769. Undefined for
 * anything else.
 */
export function parseMoment(text: string): WrittenMoment | undefined {
  const instant = parseInstant(text);
  if (instant !== undefined) return { instant };
  if (SERIAL.test(text)) return ofSerial(Number(text));
  const before = TIME_BEHIND.exec(text);
  if (before !== null) return together(before[1] ?? '', before[2] ?? '');
  const behind = TIME_BEFORE.exec(text);
  return behind === null ? undefined : together(behind[2] ?? '', behind[1] ?? '');
}

const SERIAL = /^\d{5}\.\d+$/;
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?:[:.m]\d{2}(?:[.,]\d{1,9})?s?)?(?:\s*[ap]\.?\s?m\.?)?`;
const TIME_BEHIND = new RegExp(
  String.raw`^(.{6,40}?)(?:[T_,]|\s+(?:at|à|a las|às|um)\s|\s|\s-\s)\s*(${TIME})$`,
  'iu',
);
const TIME_BEFORE = new RegExp(String.raw`^(${TIME})(?:,|\s-)?\s+(.{6,40})$`, 'iu');

function together(dateText: string, timeText: string): WrittenMoment | undefined {
  const date = writtenDate(dateText.trim().replace(/[,;]$/, ''));
  const seconds = parseTimeOfDay(timeText.replace(/([:.]\d{2})[.,]\d{4,9}$/, '$1'));
  return date === undefined || seconds === undefined ? undefined : { date, seconds };
}

function ofSerial(serial: number): WrittenMoment | undefined {
  const day = daySerial(serial);
  if (day === undefined) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * DAY_SECONDS);
  return seconds === DAY_SECONDS ? { date: { day: dayAfter(day) }, seconds: 0 } : { date: { day }, seconds };
}
