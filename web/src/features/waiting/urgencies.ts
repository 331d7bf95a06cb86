import { t } from '@lingui/core/macro';
import type { IconName } from '#web/ui/icon.tsx';
import type { WireItem } from './wire-waiting.ts';

/** What waits, grouped by how urgent it is: never told by colour alone. */
export type Urgency = { readonly name: string; readonly icon: IconName; readonly tone: string };
export type UrgencyGroup = Urgency & { readonly items: readonly WireItem[] };

const LATE: Urgency = { name: t`Late or failed`, icon: 'warning', tone: 'text-negative' };
const NOW: Urgency = { name: t`To do`, icon: 'checklist', tone: 'text-attention' };
const LATER: Urgency = { name: t`To clear up`, icon: 'hourglass', tone: 'text-held' };

const URGENCY: Readonly<Record<WireItem['kind'], Urgency>> = {
  'payments-failed': LATE,
  'payment-exceptions': LATE,
  'report-overdue': LATE,
  'jobs-failed': LATE,
  'payments-to-send': NOW,
  'payments-to-approve': NOW,
  'payments-to-settle': NOW,
  'accounts-to-confirm': NOW,
  'expiries-to-confirm': NOW,
  'run-ready': NOW,
  'cycle-to-close': NOW,
  'report-due': NOW,
  'proposals-waiting': NOW,
  'songs-waiting': LATER,
  'held-without-agreement': LATER,
  'issues-open': LATER,
};

/** The groups that have something, the most urgent first; within one the order stays. */
export function byUrgency(items: readonly WireItem[]): readonly UrgencyGroup[] {
  return [LATE, NOW, LATER]
    .map((urgency) => ({ ...urgency, items: items.filter(({ kind }) => URGENCY[kind] === urgency) }))
    .filter((group) => group.items.length > 0);
}
