import { Link } from '@tanstack/react-router';
import type { listHeld } from '#shared/contract/held.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { inWords } from '#web/format/in-words.ts';
import { HELD_REASON_NAMES } from '#web/parts/held/held-reasons.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { wouldBePayeeInWords } from './would-be-payee-in-words.ts';

type Held = RowOf<typeof listHeld>;

/** How held records are listed. */
export const heldColumns: readonly Column<Held>[] = [
  {
    heading: 'Work',
    value: ({ work }) => work.title ?? work.ref,
    cell: ({ work }) =>
      work.id === undefined ? (
        <span className="line-clamp-1 min-w-32">{work.title ?? 'No work known'}</span>
      ) : (
        <Link
          to="/works/$workId"
          params={{ workId: work.id }}
          className={`${textLinkClass} line-clamp-1 min-w-32`}
        >
          {work.title ?? work.ref}
        </Link>
      ),
  },
  { heading: 'Held because', value: ({ reason }) => reason, cell: ({ reason }) => reasonInWords(reason) },
  {
    heading: 'Would be for',
    value: ({ wouldBePayee }) => wouldBePayee,
    cell: ({ wouldBePayee }) => <span className="line-clamp-1">{wouldBePayeeInWords(wouldBePayee)}</span>,
    wideOnly: true,
  },
  {
    heading: 'Station',
    value: ({ stationId }) => stationId,
    cell: ({ stationId }) => <span className="whitespace-nowrap">{stationId}</span>,
    wideOnly: true,
  },
  {
    heading: 'Since',
    value: ({ since }) => since,
    cell: ({ since }) => <span className="whitespace-nowrap">{formatDate(since)}</span>,
    wideOnly: true,
  },
  {
    heading: 'Plays',
    value: ({ usageCount }) => usageCount,
    cell: ({ usageCount }) => formatCount(usageCount),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'First held',
    value: ({ amount }) => amount,
    cell: ({ amount }) => <Money value={amount} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Held now',
    value: ({ balance }) => balance,
    cell: ({ balance }) => <Money value={balance} />,
    numeric: true,
  },
];

function reasonInWords(reason: string): string {
  const known = keyOf(HELD_REASON_NAMES)(reason);
  return known === undefined ? inWords(reason) : HELD_REASON_NAMES[known];
}
