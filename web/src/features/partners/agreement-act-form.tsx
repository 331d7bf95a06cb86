import { AGREEMENT } from '#shared/machines/agreement.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type AgreementChange, useChangeAgreement } from './use-change-agreement.ts';

type AgreementActFormProps = AgreementChange & { readonly act: keyof typeof AGREEMENT.acts };

/** Gives an agreement another status: says what that means and asks once. Who ends it may choose a later last day. */
export function AgreementActForm({ act, onCancel, ...change }: AgreementActFormProps) {
  const { to, verb, meaning, isDangerous } = AGREEMENT.acts[act];
  const words = `The agreement is now: ${AGREEMENT.states[to].label}`;
  const { register, errors, frame } = useChangeAgreement(change, words, {
    status: to,
    ...(act === 'terminate' && { expiryDate: '' }),
  });
  return (
    <FormFrame
      verb={`${verb} agreement`}
      tone={isDangerous === true ? 'danger' : 'primary'}
      {...frame}
      onCancel={onCancel}
    >
      <p>{meaning}</p>
      {act === 'terminate' ? (
        <TextField
          label="Last day"
          type="date"
          hint="Empty: today"
          error={errors.expiryDate?.message}
          {...register('expiryDate')}
        />
      ) : null}
    </FormFrame>
  );
}
