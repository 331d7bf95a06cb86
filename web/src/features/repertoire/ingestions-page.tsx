import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listIngestions } from '#shared/contract/uploads.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { jobColumns } from '#web/parts/jobs/job-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';

const route = getRouteApi('/partners/$partnerId/ingestions');

/** What a partner has delivered so far, and what became of it. */
export function IngestionsPage() {
  const ingestions = useInfiniteQuery(askPages(listIngestions, { params: route.useParams() }));
  return (
    <Section title="Ingestions">
      <PagedList
        query={ingestions}
        noun="ingestions"
        columns={jobColumns}
        keyOf={(job) => job.id}
        empty="Nothing has been ingested yet. Files uploaded under Repertoire are listed here with their results."
      />
    </Section>
  );
}
