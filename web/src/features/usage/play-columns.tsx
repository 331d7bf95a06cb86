import { t } from '@lingui/core/macro';
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
    heading: t`Title`,
    value: ({ title }) => title,
    cell: (play) => (
      <Link
        from="/usage/plays"
        search={(before) => ({ ...before, play: play.id })}
        className={`${textLinkClass} line-clamp-1`}
      >
        {play.title ?? t`Untitled`}
      </Link>
    ),
  },
  {
    heading: t`Artist`,
    value: ({ artist }) => artist,
    cell: (play) => <span className="line-clamp-1">{play.artist ?? '–'}</span>,
    wideOnly: true,
  },
  {
    heading: t`Station`,
    value: ({ stationId }) => stationId,
    cell: (play) => <span className="whitespace-nowrap">{play.stationId}</span>,
  },
  {
    heading: t`Played at`,
    value: ({ playedAt }) => playedAt,
    cell: (play) => <span className="whitespace-nowrap">{formatInstant(play.playedAt)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Duration`,
    value: ({ durationSeconds }) => durationSeconds,
    cell: (play) => <span className="whitespace-nowrap">{playLength(play)}</span>,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Found by`,
    value: ({ attribution }) => attribution.dismissed ?? attribution.method,
    cell: ({ attribution }) => <span className="whitespace-nowrap">{foundBy(attribution)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Attribution`,
    value: ({ attribution }) => attribution.status,
    cell: ({ attribution }) => <AttributionStatusView status={attribution.status} />,
  },
];
