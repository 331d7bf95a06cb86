import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listUnidentifiedSongs } from '#shared/contract/song-proposals.ts';
import { formatIsrc } from '#shared/format-identifier.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';

export type UnidentifiedRow = RowOf<typeof listUnidentifiedSongs>;

/** How songs without a work are listed; for the partner’s own people with the button that says “this is ours”. */
export const songColumns = (isOwn: boolean): readonly Column<UnidentifiedRow>[] => [
  {
    heading: t`Title`,
    value: ({ title }) => title,
    cell: ({ title, artist }) => (
      <>
        <span className="line-clamp-2 break-words">{title ?? t`Untitled`}</span>
        {artist === null ? null : <span className="line-clamp-1 text-xs text-ink-faint">{artist}</span>}
      </>
    ),
  },
  {
    heading: 'ISRC',
    value: ({ isrc }) => isrc,
    cell: ({ isrc }) => (
      <span className="whitespace-nowrap tabular-nums">{isrc === null ? '–' : formatIsrc(isrc)}</span>
    ),
    wideOnly: true,
  },
  {
    heading: t`Plays`,
    value: ({ plays }) => plays,
    cell: ({ plays }) => formatCount(plays),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Held`,
    value: ({ held }) => held,
    cell: ({ held }) => (held === null ? '–' : <Money value={held} />),
    numeric: true,
  },
  ...(isOwn ? [OURS] : []),
];

const OURS: Column<UnidentifiedRow> = {
  heading: t`Ours?`,
  value: ({ proposals }) => proposals,
  cell: ({ song, title, proposals }) => (
    <span className="flex flex-wrap items-center gap-x-3 sm:justify-end gap-y-1">
      {proposals === 0 ? null : <Status tone="attention">{t`Proposed`}</Status>}
      <Link
        from="/partners/$partnerId/songs"
        to="/partners/$partnerId/songs"
        search={(before) => ({ ...before, song })}
        aria-label={t`This is ours: ${title ?? t`Untitled`}`}
        className={`${buttonClass('plain')} whitespace-nowrap`}
      >
        {t`This is ours`}
      </Link>
    </span>
  ),
  numeric: true,
  isAct: true,
};
