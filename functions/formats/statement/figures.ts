import { type Money, minorToDecimal } from '#shared/money.ts';

/** An amount as people read it: `1,234.56`, without its currency; below 0 `−1,234.56`. */
export function readableAmount({ minor, currency }: Money): string {
  if (minor < 0n) return `−${readableAmount({ minor: -minor, currency })}`;
  const [whole = '', part] = minorToDecimal(minor, currency).split('.');
  const grouped = grouping(whole);
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A count with commas: `12,345`. */
export const readableCount = (count: number): string =>
  count < 0 ? `−${readableCount(-count)}` : grouping(String(count));

/** Seconds as `3:24` or `1:02:03`. */
export function readableDuration(seconds: number): string {
  if (seconds < 0) return `−${readableDuration(-seconds)}`;
  const minutes = Math.trunc(seconds / 60);
  const hours = Math.trunc(minutes / 60);
  const two = (part: number) => String(part).padStart(2, '0');
  const end = two(seconds % 60);
  return hours === 0 ? `${minutes}:${end}` : `${grouping(String(hours))}:${two(minutes % 60)}:${end}`;
}

/** `2026-03-31` or a time of that day as `31 Mar 2026`. */
export function readableDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `T0345246801` as `T-034.524.680-1` (ISO 15707). */
export const readableIswc = (iswc: string) => iswc.replace(/^T(\d{3})(\d{3})(\d{3})(\d)$/, 'T-$1.$2.$3-$4');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const grouping = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ',');
