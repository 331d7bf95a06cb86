import { plural, t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { listJobs, readJob, withdrawPlays } from '#shared/contract/jobs.ts';
import { listAttributions, listWaitingSongs } from '#shared/contract/usage.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { daysOfPlays } from '#web/parts/jobs/days-of-plays.ts';
import type { WireJob } from '#web/parts/jobs/job-view.tsx';
import { AreaField } from '#web/ui/area-field.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';

type WithdrawPlaysDialogProps = { readonly job: WireJob; readonly onClose: () => void };
type Values = { reason: string };

/** Asks once, and why, before the plays of a log are taken back. */
export function WithdrawPlaysDialog({ job, onClose }: WithdrawPlaysDialogProps) {
  const navigate = useNavigate();
  const { register, errors, frame } = useActionForm(withdrawPlays, {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: ({ reason }: Values) => ({ params: { jobId: job.id }, body: { reason } }),
    refresh: [readJob, listJobs, listAttributions, listWaitingSongs],
    onDone: ({ id }) => navigate({ to: '/jobs/$jobId', params: { jobId: id } }),
  });
  const accepted = job.counts['accepted'];
  const plays =
    typeof accepted === 'number'
      ? plural(accepted, { one: '# play', other: '# plays' })
      : t`all plays that it brought`;
  const days = daysOfPlays(job.result);
  return (
    <ConfirmDialog title={t`Take these plays back?`} onClose={onClose}>
      <p>
        {days === undefined ? t`This removes ${plays}.` : t`This removes ${plays}, of ${days}.`}{' '}
        {t`What people linked or decided about them since goes too. The corrected log may then be sent.`}
      </p>
      <FormFrame verb={t`Take plays back`} tone="danger" {...frame} onCancel={onClose}>
        <AreaField label={t`Reason`} required error={errors.reason?.message} {...register('reason')} />
      </FormFrame>
    </ConfirmDialog>
  );
}
