import { t } from '@lingui/core/macro';
import type { CycleStatus } from '#shared/schemas/cycles.ts';

/** What each state of a cycle is called, as the API says it in English. */
export const CYCLE_STATES: Readonly<Record<CycleStatus, string>> = {
  Open: t({ message: 'Open', context: 'cycle' }),
  Closing: t`Closing`,
  Locked: t`Locked`,
  Invoiced: t`Invoiced`,
  Remitted: t({ message: 'Remitted', context: 'cycle' }),
};
