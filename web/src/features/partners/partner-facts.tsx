import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import { CycleStatusView } from '#web/parts/cycles/cycle-status.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { Amounts, LatestCycleName, ReportOverdue, type WireStanding } from './standing-parts.tsx';

/** Where a partner stands: its latest cycle, its next report, and its money. */
export function PartnerFacts({ standing }: { readonly standing: WireStanding }) {
  const { partnerId, latestCycle, report, balances, held, lastPaid } = standing;
  return (
    <Figures
      figures={[
        {
          name: 'Latest cycle',
          value: <LatestCycleName cycle={latestCycle} />,
          note: latestCycle === null ? undefined : <CycleStatusView status={latestCycle.status} />,
        },
        {
          name: 'Next report due',
          value: report === null ? '–' : formatDate(report.due),
          note: (
            <span className="flex flex-wrap gap-x-3">
              <ReportOverdue report={report} />
              {report?.cycle?.name}
            </span>
          ),
        },
        { name: 'Balance', value: <Amounts amounts={balances} /> },
        {
          name: 'Held',
          value: <Amounts amounts={held} />,
          note:
            held.length === 0 ? undefined : (
              <Link to="/held" search={{ partnerId }} className={textLinkClass}>
                What would be this partner’s
              </Link>
            ),
        },
        {
          name: 'Last paid',
          value: lastPaid === null ? '–' : <Money value={lastPaid.amount} />,
          note:
            lastPaid === null ? undefined : (
              <Link
                to="/remittances/$remittanceId"
                params={{ remittanceId: lastPaid.remittanceId }}
                className={textLinkClass}
              >
                {formatDate(lastPaid.at)}, {lastPaid.cycle.name}
              </Link>
            ),
        },
      ]}
    />
  );
}
