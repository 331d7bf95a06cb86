import { t } from '@lingui/core/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { cancelJob, listJobs, readJob, retryJob } from '#shared/contract/jobs.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { useMay } from '#web/api/use-may.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import type { WireJob } from '#web/parts/jobs/job-view.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { isRetryable } from './is-retryable.ts';

const ROUTES = { cancel: cancelJob, retry: retryJob } as const;
type ActName = keyof typeof ROUTES;

const VERBS = { cancel: t`Cancel`, retry: t`Try again` } as const;
const MEANINGS = {
  cancel: t`The step that runs is finished, and no other begins. What was done so far stays.`,
  retry: t`It runs again, and passes over what was done before.`,
} as const;
const TITLES = { cancel: t`Cancel this job?`, retry: t`Try this job again?` } as const;

type JobActsProps = { readonly job: WireJob; readonly panel: string | undefined };

/** What a person may do with a job: stop it while it has not ended, let it go on after it failed or was stopped. */
export function JobActs({ job, panel }: JobActsProps) {
  const may = { cancel: useMay(cancelJob), retry: useMay(retryJob) && isRetryable(job) };
  const acts = (['cancel', 'retry'] as const).filter((act) => may[act] && mayFollow(JOB, job.status, act));
  return acts.map((act) => (
    <div key={act}>
      <Link
        to="/jobs/$jobId"
        params={{ jobId: job.id }}
        search={{ panel: act }}
        className={buttonClass(act === 'cancel' ? 'danger' : 'primary')}
      >
        {VERBS[act]}…
      </Link>
      {panel === act ? <ActDialog job={job} act={act} /> : null}
    </div>
  ));
}

function ActDialog({ job, act }: { readonly job: WireJob; readonly act: ActName }) {
  const navigate = useNavigate();
  const close = () => navigate({ to: '/jobs/$jobId', params: { jobId: job.id }, search: {} });
  const { frame } = useActionForm(ROUTES[act], {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: { jobId: job.id } }),
    refresh: [readJob, listJobs],
    onDone: close,
  });
  return (
    <ConfirmDialog title={TITLES[act]} onClose={close}>
      <FormFrame
        verb={act === 'cancel' ? t`Cancel job` : VERBS.retry}
        tone={act === 'cancel' ? 'danger' : 'primary'}
        leave={t`Back`}
        {...frame}
        onCancel={close}
      >
        <p>{MEANINGS[act]}</p>
      </FormFrame>
    </ConfirmDialog>
  );
}
