import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listPartnerWorks } from '#shared/contract/standings.ts';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { LineLink } from '#web/parts/cycles/line-link.tsx';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { writersInWords } from './writers-in-words.ts';

type Row = RowOf<typeof listPartnerWorks>;

/** How a partner’s works are listed: with writers and shares and, where a cycle is locked, what they earned in it. */
export const partnerWorkColumns = (cycleId: string | undefined): readonly Column<Row>[] => [
  {
    heading: t`Title`,
    value: ({ title }) => title,
    cell: ({ id, title }) => (
      <Link to="/works/$workId" params={{ workId: id }} className={textLinkClass}>
        {title}
      </Link>
    ),
  },
  {
    heading: t`Writers and shares`,
    value: writersInWords,
    cell: (work) => (
      <span className="line-clamp-2 max-w-96" title={writersInWords(work)}>
        {writersInWords(work)}
      </span>
    ),
    wideOnly: true,
  },
  {
    heading: 'ISWC',
    value: ({ iswc }) => iswc,
    cell: ({ iswc }) => (
      <span className="whitespace-nowrap tabular-nums">{iswc === null ? '–' : formatIswc(iswc)}</span>
    ),
    wideOnly: true,
  },
  {
    heading: 'ISRC',
    value: ({ isrcs }) => isrcs.join(' '),
    cell: ({ isrcs: [first, ...others] }) => (
      <span className="whitespace-nowrap tabular-nums">
        {first === undefined ? '–' : formatIsrc(first)}
        {others.length === 0 ? '' : ` +${formatCount(others.length)}`}
      </span>
    ),
    wideOnly: true,
  },
  ...(cycleId === undefined ? [] : earnedColumns(cycleId)),
];

const earnedColumns = (cycleId: string): readonly Column<Row>[] => [
  {
    heading: t`Plays`,
    value: ({ earned }) => earned?.plays,
    cell: ({ earned }) => (earned === null ? '–' : formatCount(earned.plays)),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Net`,
    value: ({ earned }) => earned?.net,
    cell: ({ earned }) =>
      earned === null ? (
        '–'
      ) : (
        <LineLink
          cycleId={cycleId}
          lineItemId={earned.lineItemIds.length === 1 ? earned.lineItemIds[0] : undefined}
        >
          <Money value={earned.net} />
        </LineLink>
      ),
    numeric: true,
  },
];
