import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listWorks } from '#shared/contract/repertoire.ts';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import type { RowOf } from '#web/api/row-of.ts';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** How works are listed. */
export const workColumns: readonly Column<RowOf<typeof listWorks>>[] = [
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
    cell: ({ iswc }) => (
      <span className="whitespace-nowrap tabular-nums">{iswc === null ? '–' : formatIswc(iswc)}</span>
    ),
  },
  {
    heading: t`ISRC`,
    value: ({ isrcs }) => isrcs.join(' '),
    cell: ({ isrcs: [first, ...others] }) => (
      <span className="whitespace-nowrap tabular-nums">
        {first === undefined
          ? '–'
          : others.length === 0
            ? formatIsrc(first)
            : t`${formatIsrc(first)} and ${others.length} more`}
      </span>
    ),
    wideOnly: true,
  },
];
