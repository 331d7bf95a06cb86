import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { ControlTotals } from '#web/parts/cycles/control-totals.tsx';
import { Actor } from '#web/parts/people/actor.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { askRun, type WireRun } from './ask-run.ts';
import { Digest } from './digest.tsx';
import { RunFigures } from './run-figures.tsx';
import { runPaymentColumns } from './run-payment-columns.tsx';

const route = getRouteApi('/cycles/$cycleId/runs/$runId/');

/** What a close would come to: totals, what each payee would be paid, and whether its sums hold. */
export function RunOverview() {
  const run = useQuery(askRun(route.useParams()));
  return (
    <QueryView query={run}>
      {(found) => (
        <div className="space-y-8">
          <RunFigures run={found} />
          <Payments payments={found.payments} />
          {found.controlTotals.length === 0 ? null : <ControlTotals totals={found.controlTotals} />}
          <Facts
            facts={[
              [t`Line items`, formatCount(found.lineCount)],
              [t`Events settled`, formatCount(found.events.upTo - found.events.after)],
              [t`Started by`, <Actor key="started" actor={found.startedBy} />],
              [t`Inputs`, <Digest key="inputs" value={found.inputsDigest} />],
              [t`Lines`, <Digest key="lines" value={found.linesDigest} />],
            ]}
          />
        </div>
      )}
    </QueryView>
  );
}

function Payments({ payments }: Pick<WireRun, 'payments'>) {
  return (
    <Section title={t`Payments that would be made`}>
      {payments.length === 0 ? (
        <Empty>{t`Nobody would be paid: all of the money would be held.`}</Empty>
      ) : (
        <DataTable
          caption={t`Payments that would be made`}
          columns={runPaymentColumns}
          rows={payments}
          keyOf={({ payee }) => payee.ref}
        />
      )}
    </Section>
  );
}
