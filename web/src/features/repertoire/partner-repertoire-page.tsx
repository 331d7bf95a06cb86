import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listWorks } from '#shared/contract/repertoire.ts';
import { requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { workQueryOf } from '#web/parts/repertoire/work-query-of.ts';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { MappingPanel } from './mapping-panel.tsx';
import { RepertoireActions } from './repertoire-actions.tsx';
import { UploadLink } from './upload-link.tsx';
import { UploadRepertoirePanel } from './upload-repertoire-panel.tsx';
import { workColumns } from './work-columns.tsx';

const route = getRouteApi('/partners/$partnerId/repertoire');

/** The works a partner has delivered, and the way to deliver more. */
export function PartnerRepertoirePage() {
  const { partnerId } = route.useParams();
  const { q, panel } = route.useSearch();
  const navigate = route.useNavigate();
  const works = useInfiniteQuery(askPages(listWorks, { query: { partnerId, ...workQueryOf(q) } }));
  const mayUpload = useMay(requestRepertoireUpload);
  const close = () => navigate({ search: { q } });
  return (
    <Section title="Works" action={<RepertoireActions partnerId={partnerId} />}>
      <FilterRow>
        <FilterText
          label="Title, ISWC or ISRC"
          value={q}
          onChange={(next) => navigate({ search: (before) => ({ ...before, q: next }) })}
        />
      </FilterRow>
      <PagedList
        query={works}
        noun="works"
        columns={workColumns}
        keyOf={(work) => work.id}
        empty="No works yet. Upload this partner’s works, then its recordings."
        emptyAction={mayUpload ? <UploadLink /> : null}
        clear={q === undefined ? undefined : () => navigate({ search: {} })}
      />
      {panel === 'upload' && mayUpload ? <UploadRepertoirePanel /> : null}
      {panel === 'mapping' ? <MappingPanel partnerId={partnerId} onClose={close} /> : null}
    </Section>
  );
}
