import { isOfKind } from '#functions/formats/cwr/rules/field-values.ts';
import type { CwrHeader } from '#functions/formats/cwr/transaction.ts';

/** When a file was made, in UTC: its creation date and time, at midnight where the time is none; undefined without a date. */
export function creationInstant({ creationDate: date, creationTime: time }: CwrHeader): string | undefined {
  if (!/^[1-9]\d{7}$/.test(date) || !isOfKind('date', date, { from: 0, to: 8 })) return undefined;
  const isTime = /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(time);
  const [hours, minutes, seconds] = isTime
    ? [time.slice(0, 2), time.slice(2, 4), time.slice(4)]
    : ['00', '00', '00'];
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${hours}:${minutes}:${seconds}.000Z`;
}
