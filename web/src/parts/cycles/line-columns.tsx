import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { listLineItems } from '#shared/contract/cycles.ts';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Corrected } from './corrected.tsx';
import { payeeName } from './payee-name.ts';

export type WireLine = RowOf<typeof listLineItems>;
/** An amount with the way to where it comes from. */
type Explained = (line: WireLine, amount: ReactNode) => ReactNode;

/** How line items are listed; what a provisional run would make cannot be explained before it is made. */
export const lineColumns = (
  explained: Explained = (_line, amount) => amount,
): readonly Column<WireLine>[] => [
  {
    heading: t`Payee`,
    value: ({ payee }) => payee.name,
    sort: 'payee',
    cell: ({ payee }) =>
      payee.kind === 'held' ? <span className="text-held">{payeeName(payee)}</span> : payee.name,
  },
  {
    heading: t`Work`,
    value: ({ work }) => work.title,
    sort: 'title',
    cell: (line) => (
      <>
        <span className="line-clamp-1 max-w-80">{line.work.title ?? t`No work known`}</span>
        {line.adjustmentOf === undefined ? null : <Corrected of={line.adjustmentOf} />}
      </>
    ),
  },
  {
    heading: t`ISWC or ISRC`,
    value: ({ work }) => work.iswc ?? work.isrc,
    cell: ({ work }) => (
      <span className="whitespace-nowrap tabular-nums">
        {(work.iswc && formatIswc(work.iswc)) ?? (work.isrc && formatIsrc(work.isrc)) ?? '–'}
      </span>
    ),
    wideOnly: true,
  },
  {
    heading: t`Plays`,
    value: ({ usageCount }) => usageCount,
    sort: 'usageCount',
    cell: (line) => formatCount(line.usageCount),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Duration`,
    value: ({ totalDurationSeconds }) => totalDurationSeconds,
    sort: 'totalDurationSeconds',
    cell: (line) => formatDuration(line.totalDurationSeconds),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Gross`,
    value: ({ gross }) => gross,
    sort: 'gross',
    cell: (line) => explained(line, <Money value={line.gross} />),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Admin fee`,
    value: ({ adminFee }) => adminFee,
    sort: 'adminFee',
    cell: (line) => explained(line, <Money value={line.adminFee} />),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Net`,
    value: ({ net }) => net,
    sort: 'net',
    cell: (line) => explained(line, <Money value={line.net} />),
    numeric: true,
  },
];
