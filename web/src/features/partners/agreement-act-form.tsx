import { t } from '@lingui/core/macro';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { STATUSES } from './agreement-choices.ts';
import { BUTTONS, MEANINGS } from './agreement-words.ts';
import { type AgreementChange, useChangeAgreement } from './use-change-agreement.ts';

type AgreementActFormProps = AgreementChange & { readonly act: keyof typeof AGREEMENT.acts };

/** Gives an agreement another status: says what that means and asks once. Who ends it may choose a later last day. */
export function AgreementActForm({ act, onCancel, ...change }: AgreementActFormProps) {
  const { to, isDangerous } = AGREEMENT.acts[act];
  const words = t`The agreement is now: ${STATUSES[to]}`;
  const { register, errors, frame } = useChangeAgreement(change, words, {
    status: to,
    ...(act === 'terminate' && { expiryDate: '' }),
  });
  return (
    <FormFrame
      verb={BUTTONS[act]}
      tone={isDangerous === true ? 'danger' : 'primary'}
      {...frame}
      onCancel={onCancel}
    >
      <p>{MEANINGS[act]}</p>
      {act === 'terminate' ? (
        <TextField
          label={t`Last day`}
          type="date"
          hint={t`Empty: today`}
          error={errors.expiryDate?.message}
          {...register('expiryDate')}
        />
      ) : null}
    </FormFrame>
  );
}
