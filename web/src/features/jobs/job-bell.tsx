import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { listJobs } from '#shared/contract/jobs.ts';
import { useMay } from '#web/api/use-may.ts';
import { IconButton } from '#web/ui/icon-button.tsx';
import { askLastJobs } from './ask-last-jobs.ts';
import { endedSince } from './ended-since.ts';
import { useSeenJobs } from './use-seen-jobs.ts';
import { useTellOfEnds } from './use-tell-of-ends.ts';

const LastJobsDialog = lazy(async () => ({
  default: (await import('./last-jobs-dialog.tsx')).LastJobsDialog,
}));

/** Says that long work is over, wherever one is, and leads to it; absent for those who may not see jobs. */
export function JobBell() {
  return useMay(listJobs) ? <Bell /> : null;
}

function Bell() {
  const jobs = useQuery(askLastJobs);
  const [seenUpTo, see] = useSeenJobs();
  const [isOpen, open] = useState(false);
  const items = jobs.data?.items ?? [];
  useTellOfEnds(items);
  const fresh = endedSince(items, seenUpTo).length;
  const label =
    fresh === 0 ? t`Finished work` : plural(fresh, { one: '# job finished', other: '# jobs finished' });
  return (
    <>
      <IconButton
        icon="bell"
        label={label}
        onClick={() => {
          see();
          open(true);
        }}
        badge={
          fresh === 0 ? null : (
            <span
              aria-hidden
              className="absolute right-0 top-0 min-w-4 rounded-full bg-accent px-1 text-[0.625rem] leading-4 text-accent-ink tabular-nums"
            >
              {fresh}
            </span>
          )
        }
      />
      {isOpen ? (
        <Suspense>
          <LastJobsDialog jobs={items} onClose={() => open(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
