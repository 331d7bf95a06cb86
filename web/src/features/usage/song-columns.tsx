import { t } from '@lingui/core/macro';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { AttributionStatusView } from '#web/parts/usage/attribution-status.tsx';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { SongLink } from './song-link.tsx';
import { stationsInWords } from './stations-in-words.ts';

/** How songs that wait are listed; beside an open one only what tells them apart. */
export function songColumns(open: string | undefined): readonly Column<WireSong>[] {
  const title = (isNarrow: boolean): Column<WireSong> => ({
    heading: t`Title`,
    value: (song) => song.title,
    cell: (song) => (
      <SongLink song={song.playId} title={song.title} artist={isNarrow ? song.artist : undefined} />
    ),
  });
  return open === undefined ? [title(false), ARTIST, ...MORE] : [title(true), EXPECTED];
}

const ARTIST: Column<WireSong> = {
  heading: t`Artist`,
  value: ({ artist }) => artist,
  cell: ({ artist }) => <span className="line-clamp-1">{artist ?? '–'}</span>,
};
const EXPECTED: Column<WireSong> = {
  heading: t`Expected`,
  value: ({ expected }) => expected,
  cell: ({ expected }) => (expected === null ? '–' : <Money value={expected} />),
  numeric: true,
};
const MORE: readonly Column<WireSong>[] = [
  {
    heading: t`Plays`,
    value: ({ plays }) => plays,
    cell: ({ plays }) => formatCount(plays),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Airtime`,
    value: ({ seconds }) => seconds,
    cell: ({ seconds }) => formatDuration(seconds),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Stations`,
    value: ({ stationIds }) => stationIds.join(' '),
    cell: ({ stationIds }) => <span className="whitespace-nowrap">{stationsInWords(stationIds)}</span>,
    wideOnly: true,
  },
  EXPECTED,
  {
    heading: t`Status`,
    value: ({ status, isLocked }) => (isLocked ? t`cycle locked` : status),
    cell: ({ status, isLocked }) =>
      isLocked ? <Status tone="held">{t`Cycle locked`}</Status> : <AttributionStatusView status={status} />,
    wideOnly: true,
  },
  {
    heading: t`Best candidate`,
    value: ({ candidates: [best] }) => best?.title,
    cell: ({ candidates: [best] }) =>
      best === undefined ? (
        <span className="text-ink-faint">{t`none`}</span>
      ) : (
        <span className="flex gap-2">
          <span className="line-clamp-1">{best.title}</span>
          <span className="tabular-nums text-ink-faint">{formatPercent(best.score, 1)}</span>
        </span>
      ),
    wideOnly: true,
  },
];
