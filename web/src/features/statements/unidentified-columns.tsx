import { t } from '@lingui/core/macro';
import type { listUnidentifiedLists } from '#shared/contract/held.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** How the lists of unidentified plays are listed. */
export const unidentifiedColumns: readonly Column<RowOf<typeof listUnidentifiedLists>>[] = [
  {
    heading: t`File`,
    value: ({ fileName }) => fileName,
    cell: (list) => (
      <a
        href={list.url}
        download={list.fileName}
        title={list.fileName}
        className={`${textLinkClass} block max-w-80 truncate max-lg:max-w-44`}
      >
        {list.fileName}
      </a>
    ),
  },
  {
    heading: t`Period`,
    value: ({ from, to }) => `${from}/${to}`,
    cell: (list) => (
      <span className="whitespace-nowrap">
        {formatDate(list.from)} – {formatDate(list.to)}
      </span>
    ),
    wideOnly: true,
  },
  { heading: t`Songs`, value: ({ songs }) => songs, cell: (list) => formatCount(list.songs), numeric: true },
  {
    heading: t`Held`,
    value: ({ amount }) => amount,
    cell: (list) => <Money value={list.amount} />,
    numeric: true,
  },
  {
    heading: t`Written`,
    value: ({ generatedAt }) => generatedAt,
    cell: (list) => <span className="whitespace-nowrap">{formatInstant(list.generatedAt)}</span>,
    wideOnly: true,
  },
];
