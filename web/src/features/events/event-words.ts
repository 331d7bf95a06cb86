import { t } from '@lingui/core/macro';
import type { EventStatus, MoneyEventView } from '#shared/schemas/events.ts';

export const EVENT_KINDS: Readonly<Record<MoneyEventView['kind'], string>> = {
  match: t`Play matched`,
  'late-play': t`Late play`,
  shares: t`Shares decided`,
  agreement: t`Agreement`,
  affiliation: t`Affiliation`,
  licence: t`Licence revised`,
  expiry: t`Held money expired`,
};

export const EVENT_STATUSES: Readonly<Record<EventStatus, string>> = {
  waiting: t`Waits for a close`,
  settled: t`Taken up by a close`,
};
