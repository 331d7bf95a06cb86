import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listWorks } from '#shared/contract/repertoire.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { workQueryOf } from '#web/parts/repertoire/work-query-of.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { workColumns } from './work-columns.tsx';

const route = getRouteApi('/works');

/** Every work, whoever delivered it. */
export function WorksPage() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const works = useInfiniteQuery(askPages(listWorks, { query: workQueryOf(q) }));
  return (
    <SectionFrame section="catalogue">
      <FilterRow>
        <FilterText
          label={t`Title, writer, ISWC or ISRC`}
          value={q}
          onChange={(typed) => navigate({ search: { q: typed }, replace: true })}
        />
      </FilterRow>
      <PagedList
        query={works}
        noun={t`works`}
        columns={workColumns}
        keyOf={({ id }) => id}
        empty={t`No works yet. They come with a partner’s repertoire, or are added to a local artist.`}
        clear={q === undefined ? undefined : () => navigate({ search: {} })}
      />
    </SectionFrame>
  );
}
