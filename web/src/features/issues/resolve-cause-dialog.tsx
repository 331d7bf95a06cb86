import { listIssueCauses, listIssues, resolveIssueCause } from '#shared/contract/issues.ts';
import { countOf } from '#web/format/count-of.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { ISSUE_KINDS } from './issue-words.ts';
import type { WireCause } from './wire-cause.ts';

type ResolveCauseDialogProps = { readonly cause: WireCause; readonly onClose: () => void };
type Values = { resolution: string };

/** Asks once before all cases of a cause are closed, and takes the one reason. */
export function ResolveCauseDialog({ cause, onClose }: ResolveCauseDialogProps) {
  const { kind, partnerId, partnerName, count, isMore } = cause;
  const notify = useNotify();
  const { register, errors, frame } = useActionForm(resolveIssueCause, {
    defaults: { resolution: '' },
    fields: ['resolution'],
    inputOf: ({ resolution }: Values) => ({ body: { kind, partnerId, resolution } }),
    refresh: [listIssueCauses, listIssues],
    onDone: (done) => {
      onClose();
      const rest = done.isMore ? '; some are left, so resolve again' : '';
      notify(`${countOf(done.resolved, 'cases')} resolved${rest}`);
    },
  });
  return (
    <ConfirmDialog title="Resolve all cases?" onClose={onClose}>
      <p>
        <span className="font-semibold">{ISSUE_KINDS[kind]}</span>
        {partnerName === null ? '' : ` of ${partnerName}`}: {countOf(count, 'cases')}
        {isMore ? ' or more' : ''}
      </p>
      <FormFrame verb="Resolve all" tone="danger" {...frame} onCancel={onClose}>
        <p className="text-ink-soft">They are not raised again for the same things.</p>
        <AreaField
          label="What was done"
          required
          error={errors.resolution?.message}
          {...register('resolution')}
        />
      </FormFrame>
    </ConfirmDialog>
  );
}
