import { Trans } from '@lingui/react/macro';
import type { Job } from '#shared/schemas/jobs.ts';
import { assumptionInWords, oddityInWords } from './reading-in-words.ts';

type JobRemarksProps = { readonly job: Pick<Job, 'assumed' | 'odd'> };

/** What is unusual about a job’s file, and what was taken as given to read it. */
export function JobRemarks({ job: { assumed, odd } }: JobRemarksProps) {
  return (
    <>
      {odd.length === 0 ? null : (
        <div className="space-y-1 rounded-md border border-held/40 p-3">
          <h3 className="font-medium text-held">
            <Trans>Unusual</Trans>
          </h3>
          <ul className="list-disc space-y-1 pl-4">
            {odd.map((oddity) => (
              <li key={oddity.code}>{oddityInWords(oddity)}</li>
            ))}
          </ul>
        </div>
      )}
      {assumed.length === 0 ? null : (
        <div className="space-y-1">
          <h3 className="font-medium">
            <Trans>What was assumed</Trans>
          </h3>
          <ul className="list-disc space-y-1 pl-4 text-table text-ink-soft">
            {assumed.map((assumption) => (
              <li key={`${assumption.code} ${assumption.value} ${assumption.column ?? ''}`}>
                {assumptionInWords(assumption)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
