import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { askCycle, type WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { CompareLink } from '#web/parts/cycles/compare-link.tsx';
import { ControlTotals } from '#web/parts/cycles/control-totals.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { CycleFigures } from './cycle-figures.tsx';
import { CycleNotes } from './cycle-notes.tsx';

const route = getRouteApi('/cycles/$cycleId/');

/** What a cycle comes to, whether its sums hold, and the notes on it. */
export function CycleOverview() {
  const { cycleId } = route.useParams();
  const cycle = useQuery(askCycle(cycleId));
  return (
    <QueryView query={cycle}>
      {(found) => (
        <div className="space-y-8">
          {found.totals === null ? (
            <BeforeClose cycle={found} />
          ) : (
            <CycleFigures cycle={found} totals={found.totals} />
          )}
          {found.controlTotals.length === 0 ? null : <ControlTotals totals={found.controlTotals} />}
          <Facts
            facts={[
              ['Basis', found.basis],
              ['Currency', found.currency],
              ['Default admin fee', found.adminFeePercentDefault && `${found.adminFeePercentDefault} %`],
              ['Admin fee override', found.adminFeePercentOverride && `${found.adminFeePercentOverride} %`],
              ['Plays', found.plays && formatCount(found.plays.total)],
              ['Locked', found.lockedAt && formatInstant(found.lockedAt)],
              [
                'Closed with',
                found.runId && (
                  <Link
                    key="run"
                    to="/cycles/$cycleId/runs/$runId"
                    params={{ cycleId, runId: found.runId }}
                    className={textLinkClass}
                  >
                    Its provisional run
                  </Link>
                ),
              ],
              ['Payments done', found.payments && `${found.payments.done} of ${found.payments.total}`],
            ]}
          />
          {found.lockedAt === null ? null : <AfterLock cycle={found} />}
          <Section title="Notes">
            <CycleNotes cycleId={found.id} />
          </Section>
        </div>
      )}
    </QueryView>
  );
}

function AfterLock({ cycle }: { readonly cycle: WireCycle }) {
  const { id, territory } = cycle;
  return (
    <p className="text-ink-soft">
      Its lines never change.{' '}
      <Link to="/events" search={{ territory, cycleId: id }} className={textLinkClass}>
        What became known since
      </Link>{' '}
      corrects it in later cycles. <CompareLink of={id} cycle={cycle} className={textLinkClass} />
    </p>
  );
}

function BeforeClose({ cycle }: { readonly cycle: WireCycle }) {
  const { territory, periodStart: from, periodEnd: to } = cycle;
  return (
    <Empty>
      Figures appear when the cycle closes. Until then,{' '}
      <Link to="/usage" search={{ territory, from, to }} className={textLinkClass}>
        link plays that are unmatched
      </Link>
      ; what stays unmatched is held. A{' '}
      <Link to="/cycles/$cycleId/runs" params={{ cycleId: cycle.id }} className={textLinkClass}>
        provisional run
      </Link>{' '}
      shows what a close would come to.
    </Empty>
  );
}
