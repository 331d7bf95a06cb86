import { t } from '@lingui/core/macro';
import { listWorks, readWork, unmergeWork } from '#shared/contract/repertoire.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import type { WireWork } from './wire-work.ts';

type UnmergeDialogProps = {
  readonly work: WireWork;
  /** The title of the work that it was merged into. */
  readonly into: string;
  readonly onClose: () => void;
};
type Values = { reason: string };

/** Asks once before a merge is taken back. */
export function UnmergeDialog({ work, into, onClose }: UnmergeDialogProps) {
  const notify = useNotify();
  const { register, errors, frame } = useActionForm(unmergeWork, {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: ({ reason }: Values) => ({ params: { workId: work.id }, body: { reason } }),
    refresh: [readWork, listWorks],
    onDone: () => {
      onClose();
      notify(t`The merge is taken back`);
    },
  });
  return (
    <ConfirmDialog title={t`Take the merge back?`} onClose={onClose}>
      <p>
        {t`“${work.title}” has its deliveries, its ISWC and the partners’ work ids again, and “${into}” no longer has them. Locked cycles keep what they were computed from.`}
      </p>
      <FormFrame verb={t`Take the merge back`} {...frame} onCancel={onClose}>
        <AreaField label={t`Reason`} required error={errors.reason?.message} {...register('reason')} />
      </FormFrame>
    </ConfirmDialog>
  );
}
