import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listHeld } from '#shared/contract/held.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { HELD_REASONS } from './held-reasons.ts';

type Held = RowOf<typeof listHeld>;

/** How what is held for one payee is listed: why, and what releases it. */
export const wouldBeColumns: readonly Column<Held>[] = [
  {
    heading: t`Work`,
    value: ({ work }) => work.title ?? work.ref,
    cell: ({ work: { id, title, ref } }) =>
      id === undefined || title === undefined ? (
        <span className="line-clamp-1 min-w-32">{title ?? ref}</span>
      ) : (
        <Link
          to="/works/$workId"
          params={{ workId: id }}
          className={`${textLinkClass} line-clamp-1 min-w-32`}
        >
          {title}
        </Link>
      ),
  },
  {
    heading: t`Held because`,
    value: ({ reason }) => reason,
    cell: (held) => wordsOf(held)?.name ?? held.reason,
  },
  {
    heading: t`Released by`,
    value: (held) => wordsOf(held)?.released,
    cell: (held) => <span className="text-ink-soft">{wordsOf(held)?.released ?? '–'}</span>,
    wideOnly: true,
  },
  {
    heading: t`Since`,
    value: ({ since }) => since,
    cell: ({ since }) => <span className="whitespace-nowrap">{formatDate(since)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Plays`,
    value: ({ usageCount }) => usageCount,
    cell: ({ usageCount }) => formatCount(usageCount),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Held now`,
    value: ({ balance }) => balance,
    cell: ({ balance }) => <Money value={balance} />,
    numeric: true,
  },
];

function wordsOf({ reason }: Held) {
  const known = keyOf(HELD_REASONS)(reason);
  return known === undefined ? undefined : HELD_REASONS[known];
}
