import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listAudit } from '#shared/contract/audit.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { askRuns } from '#web/parts/cycles/ask-runs.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { type Activity, activityOf } from './activity-of.ts';

const MOST = 12;

/** What happened to a cycle, the newest first; for an Admin with the way to its audit trail. */
export function CycleActivity({ cycle }: { readonly cycle: WireCycle }) {
  const runs = useQuery(askRuns(cycle.id));
  const mayAudit = useMay(listAudit);
  return (
    <QueryView query={runs}>
      {({ items }) => (
        <>
          <ol className="space-y-2 text-table">
            {activityOf(cycle, items)
              .slice(0, MOST)
              .map((one) => (
                <li key={`${one.kind} ${one.at}`} className="border-l-2 border-line pl-3">
                  <ActivityView activity={one} cycleId={cycle.id} />
                  <span className="block text-ink-faint">{formatInstant(one.at)}</span>
                </li>
              ))}
          </ol>
          {mayAudit ? (
            <p className="mt-3 text-table">
              <Link to="/audit" search={{ entity: 'cycle', entityId: cycle.id }} className={textLinkClass}>
                <Trans>Its audit trail</Trans>
              </Link>
            </p>
          ) : null}
        </>
      )}
    </QueryView>
  );
}

function ActivityView({ activity, cycleId }: { readonly activity: Activity; readonly cycleId: string }) {
  if (activity.kind === 'opened') return <Trans>Opened</Trans>;
  if (activity.kind === 'locked') return <Trans>Locked: its lines are final</Trans>;
  if (activity.kind === 'remitted') return <Trans>Remitted: all its payments are done</Trans>;
  const { run, by } = activity;
  const link = (
    <Link to="/cycles/$cycleId/runs/$runId" params={{ cycleId, runId: run.id }} className={textLinkClass}>
      <Trans>Run {run.number}</Trans>
    </Link>
  );
  if (activity.kind === 'run-finished') return <Trans>{link} finished</Trans>;
  return (
    <Trans>
      {link} started by <Actor actor={by} />
    </Trans>
  );
}
