import { Link } from '@tanstack/react-router';
import type { listAttributions } from '#shared/contract/usage.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { AttributionStatusView } from '#web/parts/usage/attribution-status.tsx';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { foundBy } from './found-by.ts';
import { playLength } from './play-length.ts';

export type WirePlay = RowOf<typeof listAttributions>;

/** How plays are listed. */
export const playColumns: readonly Column<WirePlay>[] = [
  {
    heading: 'Title',
    value: ({ title }) => title,
    cell: (play) => (
      <Link
        from="/usage/plays"
        search={(before) => ({ ...before, play: play.id })}
        className={`${textLinkClass} line-clamp-1`}
      >
        {play.title ?? 'Untitled'}
      </Link>
    ),
  },
  {
    heading: 'Artist',
    value: ({ artist }) => artist,
    cell: (play) => <span className="line-clamp-1">{play.artist ?? '–'}</span>,
    wideOnly: true,
  },
  {
    heading: 'Station',
    value: ({ stationId }) => stationId,
    cell: (play) => <span className="whitespace-nowrap">{play.stationId}</span>,
  },
  {
    heading: 'Played at',
    value: ({ playedAt }) => playedAt,
    cell: (play) => <span className="whitespace-nowrap">{formatInstant(play.playedAt)}</span>,
    wideOnly: true,
  },
  {
    heading: 'Duration',
    value: ({ durationSeconds }) => durationSeconds,
    cell: (play) => <span className="whitespace-nowrap">{playLength(play)}</span>,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Found by',
    value: ({ attribution }) => attribution.dismissed ?? attribution.method,
    cell: ({ attribution }) => <span className="whitespace-nowrap">{foundBy(attribution)}</span>,
    wideOnly: true,
  },
  {
    heading: 'Attribution',
    value: ({ attribution }) => attribution.status,
    cell: ({ attribution }) => <AttributionStatusView status={attribution.status} />,
  },
];
