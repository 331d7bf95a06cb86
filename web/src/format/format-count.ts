import { locale } from './locale.ts';

const counts = new Intl.NumberFormat(locale);

/** `12345` → `12,345`, `-3` → `−3`. */
export function formatCount(count: number): string {
  return count < 0 ? `−${counts.format(-count)}` : counts.format(count);
}
