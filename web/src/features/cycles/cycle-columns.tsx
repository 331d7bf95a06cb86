import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listCycles } from '#shared/contract/cycles.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { CycleStatusView } from '#web/parts/cycles/cycle-status.tsx';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Row = RowOf<typeof listCycles>;

/** How cycles are listed. */
export const cycleColumns: readonly Column<Row>[] = [
  {
    heading: t`Cycle`,
    cell: (cycle) => (
      <Link to="/cycles/$cycleId" params={{ cycleId: cycle.id }} className={textLinkClass}>
        {cycle.name}
      </Link>
    ),
  },
  { heading: t`Territory`, cell: (cycle) => cycle.territory, wideOnly: true },
  {
    heading: t`Period`,
    cell: (cycle) => (
      <span className="whitespace-nowrap">
        {formatDate(cycle.periodStart)} – {formatDate(cycle.periodEnd)}
      </span>
    ),
    wideOnly: true,
  },
  {
    heading: t`Matched`,
    cell: ({ plays }) => (plays === null ? '–' : formatPercent(plays.matched, plays.total)),
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Gross`, cell: ({ totals }) => moneyOr(totals?.gross), numeric: true },
  { heading: t`Held`, cell: ({ totals }) => moneyOr(totals?.held), numeric: true, wideOnly: true },
  { heading: t`Admin fee`, cell: ({ totals }) => moneyOr(totals?.adminFee), numeric: true, wideOnly: true },
  { heading: t`Net`, cell: ({ totals }) => moneyOr(totals?.net), numeric: true, wideOnly: true },
  { heading: t`Status`, cell: (cycle) => <CycleStatusView status={cycle.status} /> },
];

function moneyOr(value: NonNullable<Row['totals']>['gross'] | undefined) {
  return value === undefined ? '–' : <Money value={value} />;
}
