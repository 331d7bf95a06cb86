import { t } from '@lingui/core/macro';
import type { Job } from '#shared/schemas/jobs.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { rejectedOf } from './rejected-of.ts';

/** The files that a job leaves, by their name in its result. */
const FILES: Readonly<Record<string, string>> = {
  rejectedRows: t`Download rejected rows`,
  acknowledgement: t`Download acknowledgement`,
  claimAcknowledgement: t`Download claim acknowledgement`,
};

/** The files that a job left, to download; an empty list of rejected rows is not offered. */
export function JobFiles({ job }: { readonly job: Pick<Job, 'counts' | 'result'> }) {
  const files = Object.entries(FILES).flatMap(([name, words]) => {
    const url = job.result?.[name];
    const isEmpty = name === 'rejectedRows' && rejectedOf(job.counts) === 0;
    return typeof url !== 'string' || isEmpty ? [] : [{ url, words }];
  });
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {files.map(({ url, words }) => (
        <li key={words}>
          <a className={textLinkClass} href={url} download>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
