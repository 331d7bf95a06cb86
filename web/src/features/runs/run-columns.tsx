import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { findingsInWords } from '#web/parts/checklist/findings-in-words.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { Digest } from './digest.tsx';
import { RunStatusView } from './run-status.tsx';

/** How the runs of a cycle are listed. */
export const runColumns: readonly Column<WireRunRow>[] = [
  {
    heading: t`Run`,
    cell: ({ id: runId, cycleId, number }) => (
      <Link
        to="/cycles/$cycleId/runs/$runId"
        params={{ cycleId, runId }}
        className={`${textLinkClass} whitespace-nowrap`}
      >
        {t`Run ${number}`}
      </Link>
    ),
  },
  {
    heading: t`Started`,
    cell: ({ startedAt }) => <span className="whitespace-nowrap">{formatInstant(startedAt)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Checklist`,
    cell: ({ status, checklist }) => (status === 'Finished' ? findingsInWords(checklist) : '–'),
    wideOnly: true,
  },
  {
    heading: t`Plays`,
    cell: ({ plays }) => (plays === null ? '–' : formatCount(plays.total)),
    numeric: true,
  },
  { heading: t`Gross`, cell: ({ totals }) => moneyOr(totals?.gross), numeric: true },
  {
    heading: t`Net payable`,
    cell: ({ netPayable }) => moneyOr(netPayable),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Inputs`,
    cell: ({ inputsDigest }) => <Digest value={inputsDigest} />,
    wideOnly: true,
  },
  { heading: t`Status`, cell: ({ status }) => <RunStatusView status={status} /> },
];

function moneyOr(value: WireRunRow['netPayable']) {
  return value === undefined ? '–' : <Money value={value} />;
}
