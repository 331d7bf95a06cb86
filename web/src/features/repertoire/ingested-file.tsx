import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { isDryRun } from '#web/parts/jobs/is-dry-run.ts';
import { JobChanges } from '#web/parts/jobs/job-changes.tsx';
import { JobView } from '#web/parts/jobs/job-view.tsx';
import { Button } from '#web/ui/button.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { Ingested } from './ingest-upload.ts';

type IngestedFileProps = {
  readonly file: File;
  readonly ingested: Ingested;
  /** Ingests the file after a trial. */
  readonly onIngest: () => void;
};

/** What becomes of a file: its job live, then what changed; after a trial, the button that ingests it. */
export function IngestedFile({ file, ingested: { jobId, dryRun }, onIngest }: IngestedFileProps) {
  const job = useQuery(askJob(jobId));
  return (
    <QueryView query={job}>
      {(found) => (
        <>
          <JobView job={found} {...(dryRun && { dryRun })} />
          {dryRun && found.status === 'succeeded' ? (
            <p className="text-ink-soft">
              {t`If that is right, ingest the file. It is sent again, as a trial and an ingestion are two jobs.`}
            </p>
          ) : null}
          {found.status === 'needs-mapping' ? (
            <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
              {t`Say how it is read`}
            </Link>
          ) : null}
          {found.status === 'succeeded' ? (
            <Outcome jobId={jobId} isTried={dryRun || isDryRun(found)}>
              {dryRun ? (
                <Button tone="primary" onClick={onIngest}>
                  {t`Ingest ${file.name}`}
                </Button>
              ) : null}
            </Outcome>
          ) : null}
        </>
      )}
    </QueryView>
  );
}

type OutcomeProps = {
  readonly jobId: string;
  /** Whether it changed nothing. */
  readonly isTried: boolean;
  /** What can be done next. */
  readonly children: ReactNode;
};

function Outcome({ jobId, isTried, children }: OutcomeProps) {
  const [shown, show] = useState(false);
  const title = isTried ? t`What would change` : t`What changed`;
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        {children}
        <Button aria-expanded={shown} onClick={() => show(!shown)}>
          {title}
        </Button>
        <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
          {t`Open the job`}
        </Link>
      </div>
      {shown ? (
        <Section title={title}>
          <JobChanges jobId={jobId} dryRun={isTried} />
        </Section>
      ) : null}
    </>
  );
}
