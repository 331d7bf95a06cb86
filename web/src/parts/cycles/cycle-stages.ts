import { t } from '@lingui/core/macro';
import { isLocked } from '#shared/machines/cycle.ts';
import { formatCount } from '#web/format/format-count.ts';
import type { WireCycleRow } from '#web/parts/cycles/ask-cycles.ts';

/** A stage of a cycle on its way, and how far the cycle is with it. */
export type Stage = {
  readonly name: string;
  readonly note?: string;
  readonly state: 'done' | 'now' | 'to-come';
};
const MOST = 2;
/** Where among the stages payments are made. */
const PAID = 3;

/** The cycles that people work on: those that are not remitted, the newest first; where there are none, the last one. */
export function currentCycles(cycles: readonly WireCycleRow[]): readonly WireCycleRow[] {
  const newest = cycles.toSorted((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1));
  const open = newest.filter(({ status }) => status !== 'Remitted');
  return (open.length === 0 ? newest.slice(0, 1) : open).slice(0, MOST);
}

/** The way of a cycle from open to done; `isChecked`: a run of it has finished. */
export function stagesOf(
  { status, payments }: Pick<WireCycleRow, 'status' | 'payments'>,
  isChecked: boolean,
): readonly Stage[] {
  const passed = [
    true,
    isChecked || status !== 'Open',
    isLocked(status),
    status === 'Remitted' || (payments !== null && payments.total > 0 && payments.done === payments.total),
    status === 'Remitted',
  ];
  const paid =
    payments === null || !isLocked(status)
      ? undefined
      : t`${formatCount(payments.done)} of ${formatCount(payments.total)}`;
  const last = passed.lastIndexOf(true);
  const checked = status === 'Closing' ? t`Closing` : t`Checked`;
  return [t({ message: 'Open', context: 'cycle' }), checked, t`Locked`, t`Paid`, t`Done`].map((name, at) => ({
    name,
    ...(at === PAID && paid !== undefined && { note: paid }),
    state: at === last ? (status === 'Remitted' ? 'done' : 'now') : passed[at] === true ? 'done' : 'to-come',
  }));
}
