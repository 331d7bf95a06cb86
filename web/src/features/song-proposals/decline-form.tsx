import { t } from '@lingui/core/macro';
import { declineProposal } from '#shared/contract/song-proposals.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { PROPOSALS } from './refreshed.ts';
import type { WireProposal } from './wire-proposal.ts';

type DeclineFormProps = {
  readonly proposal: WireProposal;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Declines a proposal, with a reason for its partner. */
export function DeclineForm({ proposal: { id, version }, onDone, onCancel }: DeclineFormProps) {
  const notify = useNotify();
  const { register, errors, frame } = useActionForm(declineProposal, {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: ({ reason }: { reason: string }) => ({
      params: { proposalId: id },
      body: { version, reason },
    }),
    refresh: PROPOSALS,
    onDone: () => {
      onDone();
      notify(t`The proposal is declined`);
    },
  });
  return (
    <FormFrame verb={t`Decline`} leave={t`Back`} {...frame} onCancel={onCancel}>
      <AreaField
        label={t`Reason`}
        hint={t`The partner reads it.`}
        required
        error={errors.reason?.message}
        {...register('reason')}
      />
    </FormFrame>
  );
}
