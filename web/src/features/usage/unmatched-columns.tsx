import { Link } from '@tanstack/react-router';
import type { listUnmatched } from '#shared/contract/usage.ts';
import { formatDuration } from '#web/lib/format-duration.ts';
import { formatInstant } from '#web/lib/format-instant.ts';
import { formatPercent } from '#web/lib/format-percent.ts';
import type { RowOf } from '#web/lib/wire.ts';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

export type WireUnmatched = RowOf<typeof listUnmatched>;

/** How unmatched plays are listed. */
export const unmatchedColumns: readonly Column<WireUnmatched>[] = [
  {
    heading: 'Title',
    cell: (play) => (
      <Link from="/usage" search={(before) => ({ ...before, play: play.id })} className={textLinkClass}>
        {play.title ?? 'Untitled'}
      </Link>
    ),
  },
  { heading: 'Artist', cell: (play) => play.artist ?? '–' },
  { heading: 'Station', cell: (play) => play.stationId, wideOnly: true },
  {
    heading: 'Played at',
    cell: (play) => <span className="whitespace-nowrap">{formatInstant(play.playedAt)}</span>,
    wideOnly: true,
  },
  {
    heading: 'Duration',
    cell: (play) => formatDuration(play.durationSeconds),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Best candidate',
    cell: ({ candidates: [best] }) =>
      best === undefined ? (
        <span className="text-ink-faint">none</span>
      ) : (
        `${best.title}, ${formatPercent(best.score, 1)}`
      ),
  },
];
