import { locale } from './locale.ts';

const instants = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
});

/** A point in time with its zone: `2026-04-05T02:00:00.000Z` → `5 Apr 2026, 02:00 UTC`. Ghana keeps UTC. */
export function formatInstant(instant: string): string {
  return instants.format(new Date(instant));
}
