import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listHeld } from '#shared/contract/held.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { wouldBeColumns } from '#web/parts/held/would-be-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { heldNameOf } from './held-name-of.ts';

/** What is held under an artist’s IPI or name, and what releases it. */
export function ArtistHeld({ artist }: { readonly artist: Parameters<typeof heldNameOf>[0] }) {
  const held = useInfiniteQuery(askPages(listHeld, { query: { wouldBePayee: heldNameOf(artist) } }));
  return (
    <Section title={t`Held for this artist`}>
      <PagedList
        query={held}
        noun={t`held records`}
        list="artist-held"
        columns={wouldBeColumns}
        keyOf={({ id }) => id}
        empty={t`Nothing is held under this artist’s IPI or name.`}
      />
    </Section>
  );
}
