import { plural, t } from '@lingui/core/macro';
import { listIssueCauses, listIssues, resolveIssueCause } from '#shared/contract/issues.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { ISSUE_KINDS } from '#web/parts/repertoire/issue-words.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { useNotify } from '#web/ui/toast.tsx';
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
      notify(
        done.isMore
          ? plural(done.resolved, {
              one: '# case resolved; some are left, so resolve again',
              other: '# cases resolved; some are left, so resolve again',
            })
          : plural(done.resolved, { one: '# case resolved', other: '# cases resolved' }),
      );
    },
  });
  return (
    <ConfirmDialog title={t`Resolve all cases?`} onClose={onClose}>
      <p>
        <span className="font-semibold">{ISSUE_KINDS[kind]}</span>
        {partnerName === null ? '' : t` of ${partnerName}`}
        {': '}
        {isMore
          ? plural(count, { one: '# case or more', other: '# cases or more' })
          : plural(count, { one: '# case', other: '# cases' })}
      </p>
      <FormFrame verb={t`Resolve all`} tone="danger" {...frame} onCancel={onClose}>
        <p className="text-ink-soft">{t`They are not raised again for the same things.`}</p>
        <AreaField
          label={t`What was done`}
          required
          error={errors.resolution?.message}
          {...register('resolution')}
        />
      </FormFrame>
    </ConfirmDialog>
  );
}
