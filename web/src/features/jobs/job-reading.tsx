import { t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { answerJobMapping, readJobReading } from '#shared/contract/jobs.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import type { WireJob } from '#web/parts/jobs/job-view.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { FirstRows } from './first-rows.tsx';
import { ReadRecords } from './read-records.tsx';

const MappingPanel = lazy(async () => ({ default: (await import('./mapping-panel.tsx')).MappingPanel }));

/** How the file of an ingestion is read: the form that says so while it waits, else some of its records as they were read. */
export function JobReading({ job }: { readonly job: WireJob }) {
  const { id: jobId, status, version, progress } = job;
  const isAsked = status === 'needs-mapping';
  const reading = useQuery({
    ...ask(readJobReading, { params: { jobId } }),
    // What there is to see changes when the file has been split, and with each question.
    queryKey: [readJobReading.operation, jobId, isAsked ? `asked ${version}` : `${status} ${progress.total}`],
    ...(!isAsked && { placeholderData: keepPreviousData }),
  });
  const mayAnswer = useMay(answerJobMapping);
  return (
    <QueryView query={reading}>
      {({ proposal, sender, sample }) => {
        if (isAsked && proposal !== null) {
          return mayAnswer ? (
            <Suspense fallback={<Skeleton />}>
              <MappingPanel key={version} job={job} proposal={proposal} sender={sender} />
            </Suspense>
          ) : (
            <Section title={t`How is this file read?`}>
              <p className="text-ink-soft">{t`Ops, or the partner who sent it, says how it is read.`}</p>
              <FirstRows proposal={proposal} />
            </Section>
          );
        }
        return sample.length === 0 ? null : (
          <Section title={t`Some records as they were read`}>
            <ReadRecords records={sample} />
          </Section>
        );
      }}
    </QueryView>
  );
}
