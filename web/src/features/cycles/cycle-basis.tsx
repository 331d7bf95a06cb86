import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { Empty } from '#web/ui/empty.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireDashboard } from './ask-dashboard.ts';

type CycleBasisProps = {
  readonly cycle: Pick<WireCycle, 'id' | 'territory' | 'periodStart' | 'periodEnd'>;
  readonly dashboard: Pick<WireDashboard, 'basis' | 'played'>;
};

/** What the figures are of, and what is not known yet. */
export function CycleBasis({ cycle, dashboard: { basis, played } }: CycleBasisProps) {
  const { id: cycleId, territory, periodStart: from, periodEnd: to } = cycle;
  const runs = (
    <Link to="/cycles/$cycleId/runs" params={{ cycleId }} className={textLinkClass}>
      <Trans>provisional run</Trans>
    </Link>
  );
  if (basis === null)
    return (
      <Empty>
        <Trans>
          Figures appear when the cycle closes. Until then,{' '}
          <Link to="/usage" search={{ territory, from, to }} className={textLinkClass}>
            link plays that are unmatched
          </Link>
          ; what stays unmatched is held. A {runs} shows what a close would come to.
        </Trans>
      </Empty>
    );
  if (basis.kind === 'run')
    return (
      <p className="text-table text-ink-soft">
        <Trans>
          The figures are of run {basis.runNumber}, made on {formatInstant(basis.at)}. What came since is not
          in them; another {runs} takes it in. Nothing is final before the close.
        </Trans>
      </p>
    );
  if (played !== null) return null;
  return (
    <p className="text-table text-ink-soft">
      <Trans>
        This cycle was closed before plays were counted by week and hour: those pictures are left out.
      </Trans>
    </p>
  );
}
