import { t } from '@lingui/core/macro';
import type { Attribution } from '#shared/schemas/usage.ts';
import { Status, type StatusTone } from '#web/ui/status.tsx';

export const ATTRIBUTION_STATUSES: Readonly<Record<Attribution['status'], string>> = {
  matched: t`Matched`,
  unmatched: t`Unmatched`,
  review: t`In review`,
};
const TONES: Readonly<Record<Attribution['status'], StatusTone>> = {
  matched: 'positive',
  unmatched: 'held',
  review: 'attention',
};

/** Whether a play has its work. */
export function AttributionStatusView({ status }: { readonly status: Attribution['status'] }) {
  return <Status tone={TONES[status]}>{ATTRIBUTION_STATUSES[status]}</Status>;
}
