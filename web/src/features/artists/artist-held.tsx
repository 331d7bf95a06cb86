import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listHeld } from '#shared/contract/held.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import { Section } from '#web/ui/section.tsx';
import { heldNameOf } from './held-name-of.ts';

type Held = RowOf<typeof listHeld>;

/** What is held under an artist’s IPI or name, and what releases it. */
export function ArtistHeld({ artist }: { readonly artist: Parameters<typeof heldNameOf>[0] }) {
  const held = useInfiniteQuery(askPages(listHeld, { query: { wouldBePayee: heldNameOf(artist) } }));
  return (
    <Section title={t`Held for this artist`}>
      <PagedList
        query={held}
        noun={t`held records`}
        list="artist-held"
        columns={columns}
        keyOf={({ id }) => id}
        empty={t`Nothing is held under this artist’s IPI or name.`}
      />
    </Section>
  );
}

const columns: readonly Column<Held>[] = [
  {
    heading: t`Work`,
    value: ({ work }) => work.title ?? work.ref,
    cell: ({ work }) => work.title ?? work.ref,
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
