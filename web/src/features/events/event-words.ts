import type { EventStatus, MoneyEventView } from '#shared/schemas/events.ts';

export const EVENT_KINDS: Readonly<Record<MoneyEventView['kind'], string>> = {
  match: 'Play matched',
  'late-play': 'Late play',
  shares: 'Shares decided',
  agreement: 'Agreement',
  affiliation: 'Affiliation',
  licence: 'Licence revised',
  expiry: 'Held money expired',
};

export const EVENT_STATUSES: Readonly<Record<EventStatus, string>> = {
  waiting: 'Waits for a close',
  settled: 'Taken up by a close',
};
