import { t } from '@lingui/core/macro';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { AgreementFields } from './agreement-fields.tsx';
import { type AgreementChange, useChangeAgreement } from './use-change-agreement.ts';

/** Changes an agreement as a whole, but its status; its newest terms are corrected. */
export function EditAgreementForm({ onCancel, ...change }: AgreementChange) {
  const { register, watch, errors, frame } = useChangeAgreement(change, t`The agreement is changed`);
  return (
    <FormFrame verb={t`Save agreement`} {...frame} onCancel={onCancel}>
      <AgreementFields
        register={register}
        errors={errors}
        hasSchedule={watch('reportingFrequency') === 'Custom'}
      />
    </FormFrame>
  );
}
