import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { hasEnded } from '#shared/machines/job.ts';
import type { WireJob } from '#web/parts/jobs/job-view.tsx';
import { jobWords } from '#web/parts/jobs/job-words.ts';
import { useNotify } from '#web/ui/toast.tsx';

/** Says of each job that was seen to run that it is over, and how; its own page says it without that. */
export function useTellOfEnds(jobs: readonly WireJob[]): void {
  const notify = useNotify();
  const running = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    for (const { id, kind, status } of jobs) {
      if (!running.current.has(id) || !hasEnded(status) || location.pathname.startsWith(`/jobs/${id}`))
        continue;
      const name = jobWords[kind];
      notify(status === 'succeeded' ? t`${name}: finished` : t`${name}: failed. The bell has more.`);
    }
    running.current = new Set(jobs.filter(({ status }) => !hasEnded(status)).map(({ id }) => id));
  }, [jobs, notify]);
}
