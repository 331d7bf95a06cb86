import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { AttributionStatusView } from '#web/parts/usage/attribution-status.tsx';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { stationsInWords } from './stations-in-words.ts';

/** How songs that wait are listed. */
export const songColumns: readonly Column<WireSong>[] = [
  {
    heading: 'Title',
    value: ({ title }) => title,
    cell: (song) => (
      <Link
        from="/usage"
        search={(before) => ({ ...before, song: song.playId })}
        className={`${textLinkClass} line-clamp-1 min-w-36`}
      >
        {song.title ?? 'Untitled'}
      </Link>
    ),
  },
  {
    heading: 'Artist',
    value: ({ artist }) => artist,
    cell: ({ artist }) => <span className="line-clamp-1">{artist ?? '–'}</span>,
  },
  {
    heading: 'Plays',
    value: ({ plays }) => plays,
    cell: ({ plays }) => formatCount(plays),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Airtime',
    value: ({ seconds }) => seconds,
    cell: ({ seconds }) => formatDuration(seconds),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Stations',
    value: ({ stationIds }) => stationIds.join(' '),
    cell: ({ stationIds }) => <span className="whitespace-nowrap">{stationsInWords(stationIds)}</span>,
    wideOnly: true,
  },
  {
    heading: 'Expected',
    value: ({ expected }) => expected,
    cell: ({ expected }) => (expected === null ? '–' : <Money value={expected} />),
    numeric: true,
  },
  {
    heading: 'Status',
    value: ({ status, isLocked }) => (isLocked ? 'cycle locked' : status),
    cell: ({ status, isLocked }) =>
      isLocked ? <Status tone="held">Cycle locked</Status> : <AttributionStatusView status={status} />,
    wideOnly: true,
  },
  {
    heading: 'Best candidate',
    value: ({ candidates: [best] }) => best?.title,
    cell: ({ candidates: [best] }) =>
      best === undefined ? (
        <span className="text-ink-faint">none</span>
      ) : (
        <span className="flex gap-2">
          <span className="line-clamp-1">{best.title}</span>
          <span className="tabular-nums text-ink-faint">{formatPercent(best.score, 1)}</span>
        </span>
      ),
    wideOnly: true,
  },
];
