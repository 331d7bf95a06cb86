import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listLocalWorks } from '#shared/contract/artists.ts';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** How local works are listed. */
export const localWorkColumns: readonly Column<RowOf<typeof listLocalWorks>>[] = [
  {
    heading: t`Title`,
    value: ({ title }) => title,
    cell: (work) => (
      <Link to="/works/$workId" params={{ workId: work.id }} className={textLinkClass}>
        {work.title}
      </Link>
    ),
  },
  {
    heading: t`ISWC`,
    value: ({ iswc }) => iswc,
    cell: ({ iswc }) => (iswc === null ? '–' : formatIswc(iswc)),
    wideOnly: true,
  },
  {
    heading: t`ISRC`,
    value: ({ isrcs }) => isrcs.join(' '),
    cell: ({ isrcs: [isrc] }) => (isrc === undefined ? '–' : formatIsrc(isrc)),
    wideOnly: true,
  },
  {
    heading: t`Duration`,
    value: ({ durationSeconds }) => durationSeconds,
    cell: ({ durationSeconds }) => (durationSeconds === null ? '–' : formatDuration(durationSeconds)),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Shares`,
    value: ({ shares }) => shares.map(({ name, percent }) => `${name} ${percent ?? '?'}`).join(', '),
    cell: ({ shares }) => shares.map(({ name, percent }) => `${name} ${percent ?? '?'} %`).join(', '),
  },
];
