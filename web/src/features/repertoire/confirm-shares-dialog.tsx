import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { confirmDecidedShares, listDecidedShares } from '#shared/contract/decided-shares.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { daysOfDecision } from './days-of-decision.ts';
import type { WireDecision } from './wire-decision.ts';
import type { WireWork } from './wire-work.ts';

type ConfirmSharesDialogProps = {
  readonly work: Pick<WireWork, 'id' | 'title'>;
  readonly decision: WireDecision;
  /** How many confirmed decisions there are that hold some of the same days. */
  readonly replaced: number;
  readonly onClose: () => void;
};

/** Asks once before proposed shares count, and says what that means. */
export function ConfirmSharesDialog({ work, decision, replaced, onClose }: ConfirmSharesDialogProps) {
  const notify = useNotify();
  const { frame } = useActionForm(confirmDecidedShares, {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: { workId: work.id, decisionId: decision.id } }),
    refresh: [listDecidedShares],
    onDone: () => {
      onClose();
      notify(t`The shares are confirmed and count from now on`);
    },
  });
  return (
    <ConfirmDialog title={t`Confirm these shares?`} onClose={onClose}>
      <p>
        {t`For plays of “${work.title}” ${daysOfDecision(decision)} these shares count alone, whatever was or will be delivered. Lines of locked cycles do not change: the next close corrects what they paid.`}
      </p>
      {replaced === 0 ? null : (
        <p>
          {plural(replaced, {
            one: 'Another decision is confirmed for some of these days; on those this one holds from now on.',
            other:
              '# other decisions are confirmed for some of these days; on those this one holds from now on.',
          })}
        </p>
      )}
      <FormFrame verb={t`Confirm shares`} {...frame} onCancel={onClose}>
        <p className="text-ink-soft">
          <Trans>
            <Actor actor={decision.proposedBy} /> proposed them: {decision.evidence}
          </Trans>
        </p>
      </FormFrame>
    </ConfirmDialog>
  );
}
