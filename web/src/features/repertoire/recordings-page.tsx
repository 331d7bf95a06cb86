import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listRecordings } from '#shared/contract/repertoire.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { catalogueColumns } from './catalogue-columns.tsx';
import { recordingQueryOf } from './recording-query-of.ts';

const route = getRouteApi('/recordings');

/** Every recording, and the works that it leads to. */
export function RecordingsPage() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const recordings = useInfiniteQuery(askPages(listRecordings, { query: recordingQueryOf(q) }));
  return (
    <SectionFrame section="catalogue">
      <FilterRow>
        <FilterText
          label={t`Title, artist or ISRC`}
          value={q}
          onChange={(typed) => navigate({ search: { q: typed }, replace: true })}
        />
      </FilterRow>
      <PagedList
        query={recordings}
        noun={t`recordings`}
        columns={catalogueColumns}
        keyOf={({ isrc }) => isrc}
        empty={t`No recordings yet. They come with a partner’s repertoire.`}
        clear={q === undefined ? undefined : () => navigate({ search: {} })}
      />
    </SectionFrame>
  );
}
