import { t } from '@lingui/core/macro';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { TermsFields } from './terms-fields.tsx';
import { type AgreementChange, useChangeAgreement } from './use-change-agreement.ts';

/** Gives an agreement other terms from a date on; earlier plays keep those before. */
export function NewTermsForm({ onCancel, ...change }: AgreementChange) {
  const { register, errors, frame } = useChangeAgreement(change, t`The agreement has new terms`);
  return (
    <FormFrame verb={t`Add terms`} {...frame} onCancel={onCancel}>
      <TextField
        label={t`For plays from`}
        type="date"
        required
        hint={t`After the terms before, and after the last locked period`}
        error={errors.termsFrom?.message}
        {...register('termsFrom')}
      />
      <TermsFields register={register} errors={errors} />
    </FormFrame>
  );
}
