import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import { askCycle } from '#web/parts/cycles/ask-cycle.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireDashboard } from './ask-dashboard.ts';
import { type CloseRow, closeRows } from './close-rows.tsx';

/** What the last run came to, beside the last locked cycle of the territory, figure by figure. */
export function CloseFigures({ dashboard }: { readonly dashboard: WireDashboard }) {
  const { cycleId, basis, last } = dashboard;
  const before = useQuery({ ...askCycle(last?.cycleId ?? ''), enabled: last !== null });
  const rows = closeRows(dashboard, last === null ? undefined : before.data);
  if (basis?.runId === undefined || rows.length === 0) return null;
  const { runId, runNumber = 0 } = basis;
  const at = formatInstant(basis.at);
  return (
    <div className="space-y-2">
      <p className="text-table text-ink-soft">
        <Trans>
          <Link to="/cycles/$cycleId/runs/$runId" params={{ cycleId, runId }} className={textLinkClass}>
            Run {runNumber}
          </Link>{' '}
          of {at}
        </Trans>
        {last === null ? `. ${t`No cycle of the territory is locked yet to compare it with.`}` : null}
      </p>
      <DataTable
        caption={t`What a close comes to`}
        columns={columnsOf(last?.name)}
        rows={rows}
        keyOf={({ name }) => name}
        dense
      />
    </div>
  );
}

function columnsOf(last: string | undefined): readonly Column<CloseRow>[] {
  const now: readonly Column<CloseRow>[] = [
    { heading: t`Figure`, cell: ({ name }) => name },
    { heading: t`This run`, cell: (row) => row.now, numeric: true },
  ];
  if (last === undefined) return now;
  return [
    ...now,
    { heading: last, cell: ({ was }) => was ?? '–', numeric: true },
    { heading: t`Change`, cell: ({ change }) => change ?? '–', numeric: true },
  ];
}
