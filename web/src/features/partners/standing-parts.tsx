import { Link } from '@tanstack/react-router';
import { readCycle } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import type { readStanding } from '#shared/contract/standings.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { CycleStatusView } from '#web/parts/cycles/cycle-status.tsx';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { overdueInWords } from './overdue-in-words.ts';

export type WireStanding = WireReplyOf<typeof readStanding>;

type LatestCycleProps = { readonly cycle: WireStanding['latestCycle'] };

/** The cycle that was opened last for a partner, by name, with its state. */
export function LatestCycle({ cycle }: LatestCycleProps) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 py-1">
      <LatestCycleName cycle={cycle} />
      {cycle === null ? null : <CycleStatusView status={cycle.status} />}
    </span>
  );
}

/** Its name alone, as a link for those who may open it. */
export function LatestCycleName({ cycle }: LatestCycleProps) {
  const mayOpen = useMay(readCycle);
  if (cycle === null) return '–';
  const { id, name } = cycle;
  if (!mayOpen) return <span className="whitespace-nowrap">{name}</span>;
  return (
    <Link to="/cycles/$cycleId" params={{ cycleId: id }} className={`${textLinkClass} whitespace-nowrap`}>
      {name}
    </Link>
  );
}

type ReportProps = { readonly report: WireStanding['report'] };

/** The day on which the next report is due, and how late it is where it is. */
export function ReportDue({ report }: ReportProps) {
  if (report === null) return '–';
  return (
    <span className="flex flex-wrap items-center gap-x-3 py-1">
      <span className="whitespace-nowrap">{formatDate(report.due)}</span>
      <ReportOverdue report={report} />
    </span>
  );
}

/** How late a report is; nothing where it is not. */
export function ReportOverdue({ report }: ReportProps) {
  const overdue = report === null ? undefined : overdueInWords(report.overdueDays);
  return overdue === undefined ? null : <Status tone="negative">{overdue}</Status>;
}

/** Amounts of a partner, territory by territory; which is told where there are several. */
export function Amounts({ amounts }: { readonly amounts: WireStanding['balances'] }) {
  if (amounts.length === 0) return '–';
  return amounts.map(({ territory, amount }) => (
    <span key={territory} className="block whitespace-nowrap">
      <Money value={amount} />
      {amounts.length === 1 ? null : <span className="text-ink-faint"> {territory}</span>}
    </span>
  ));
}
