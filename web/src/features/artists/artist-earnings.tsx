import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listArtistCycles } from '#shared/contract/standings.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { ArtistCycle } from './artist-cycle.tsx';
import { artistCycleColumns } from './artist-cycle-columns.tsx';

type ArtistEarningsProps = {
  readonly artist: { readonly id: string; readonly reference: string };
  /** The cycle whose works are shown; absent: the newest. */
  readonly cycleId: string | undefined;
};

/** What each locked cycle came to for an artist and how it is paid, then the works and the statement of one of them. */
export function ArtistEarnings({ artist: { id: artistId, reference }, cycleId }: ArtistEarningsProps) {
  const cycles = useInfiniteQuery(askPages(listArtistCycles, { params: { artistId } }));
  const rows = cycles.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = rows.find(({ id }) => id === cycleId) ?? rows[0];
  return (
    <>
      <Section title={t`Earnings by cycle`}>
        <PagedList
          query={cycles}
          noun={t`cycles`}
          list="artist-cycles"
          columns={artistCycleColumns}
          keyOf={({ id }) => id}
          empty={t`No cycle is locked yet. What works of this artist earn is known with the close.`}
        />
      </Section>
      {shown === undefined ? null : (
        <ArtistCycle key={shown.id} payee={`artist:${reference}`} cycle={shown} />
      )}
    </>
  );
}
