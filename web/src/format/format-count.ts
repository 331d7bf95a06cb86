import { locale } from './locale.ts';

const counts = new Intl.NumberFormat(locale);

/** `12345` → `12,345`. */
export function formatCount(count: number): string {
  return counts.format(count);
}
