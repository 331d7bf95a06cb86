import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { listJobs } from '#shared/contract/jobs.ts';
import { type Rematch, rematchPlays } from '#shared/contract/usage.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { TextField } from '#web/ui/text-field.tsx';

type RematchFormProps = { readonly defaults: Rematch; readonly onClose: () => void };

/** Asks which plays to match again, starts the job and goes to it. */
export function RematchForm({ defaults, onClose }: RematchFormProps) {
  const navigate = useNavigate();
  const { register, errors, frame } = useActionForm(rematchPlays, {
    defaults,
    fields: ['territory', 'from', 'to'],
    inputOf: (body: Rematch) => ({ body }),
    refresh: [listJobs],
    onDone: ({ id }) => navigate({ to: '/jobs/$jobId', params: { jobId: id } }),
  });
  return (
    <FormFrame verb={t`Match again`} {...frame} onCancel={onClose}>
      <p className="text-ink-soft">
        <Trans>
          Plays without a work, and those in review, are matched against the repertoire as it is now. What
          people decided stands, and closed cycles are left alone.
        </Trans>
      </p>
      <TextField label={t`Territory`} required error={errors.territory?.message} {...register('territory')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label={t`From`} type="date" required error={errors.from?.message} {...register('from')} />
        <TextField label={t`To`} type="date" required error={errors.to?.message} {...register('to')} />
      </div>
    </FormFrame>
  );
}
