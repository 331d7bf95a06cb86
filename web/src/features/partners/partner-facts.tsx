import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import { CycleStatusView } from '#web/parts/cycles/cycle-status.tsx';
import { Explained } from '#web/ui/explained.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { HeldLink } from './held-link.tsx';
import { Amounts, LatestCycleName, ReportOverdue, type WireStanding } from './standing-parts.tsx';

/** Where a partner stands: its latest cycle, its next report, and its money. */
export function PartnerFacts({ standing }: { readonly standing: WireStanding }) {
  const { partnerId, latestCycle, report, balances, held, lastPaid } = standing;
  return (
    <Figures
      figures={[
        {
          name: t`Latest cycle`,
          value: <LatestCycleName cycle={latestCycle} />,
          note: latestCycle === null ? undefined : <CycleStatusView status={latestCycle.status} />,
        },
        {
          name: t`Next report due`,
          value: report === null ? '–' : formatDate(report.due),
          note: (
            <span className="flex flex-wrap gap-x-3">
              <ReportOverdue report={report} />
              {report?.cycle?.name}
            </span>
          ),
        },
        {
          name: t`Balance`,
          value: <Amounts amounts={balances} />,
          help: (
            <Explained name={t`Balance`}>
              <Trans>
                What is owed beyond the payments that were made: what was carried forward, and what was given
                back. Below zero the partner owes it.
              </Trans>
            </Explained>
          ),
        },
        {
          name: t`Held`,
          value: <Amounts amounts={held} />,
          help: (
            <Explained name={t`Held`}>
              <Trans>
                What the last close of each territory left held that would be the society’s. It is paid by a
                later cycle once what stands in its way is settled.
              </Trans>
            </Explained>
          ),
          note: held.length === 0 ? undefined : <HeldLink partnerId={partnerId} />,
        },
        {
          name: t`Last paid`,
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
