import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listIngestions, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { jobColumns } from '#web/parts/jobs/job-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { PartnerFindings } from './partner-findings.tsx';
import { UploadLink } from './upload-link.tsx';

const route = getRouteApi('/partners/$partnerId/ingestions');

/** What a partner has delivered so far and what became of it, and what in its data should be mended. */
export function IngestionsPage() {
  const { partnerId } = route.useParams();
  const ingestions = useInfiniteQuery(askPages(listIngestions, { params: { partnerId } }));
  const mayUpload = useMay(requestRepertoireUpload);
  const upload = mayUpload ? <UploadLink /> : null;
  return (
    <div className="space-y-10">
      <Section title={t`Files`} action={upload}>
        <PagedList
          query={ingestions}
          noun={t`ingestions`}
          columns={jobColumns}
          keyOf={(job) => job.id}
          empty={t`Nothing has been ingested yet. Files that are uploaded are listed here with their results.`}
          emptyAction={upload}
        />
      </Section>
      <PartnerFindings partnerId={partnerId} />
    </div>
  );
}
