import { t } from '@lingui/core/macro';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { TextField } from '#web/ui/text-field.tsx';
import type { AgreementValues } from './agreement-values.ts';

export type AgreementFormProps = {
  readonly register: UseFormRegister<AgreementValues>;
  readonly errors: FieldErrors<AgreementValues>;
};

/** What is kept as a fee, withheld as tax, and the least that is paid out. */
export function TermsFields({ register, errors }: AgreementFormProps) {
  return (
    <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
      <TextField
        label={t`Admin fee, %`}
        inputMode="decimal"
        hint={t`Empty: the partner’s default`}
        error={errors.adminFeePercent?.message}
        {...register('adminFeePercent')}
      />
      <TextField
        label={t`Withholding tax, %`}
        inputMode="decimal"
        hint={t`Empty: the territory’s rate`}
        error={errors.withholdingTaxPercent?.message}
        {...register('withholdingTaxPercent')}
      />
      <TextField
        label={t`Minimum payout`}
        inputMode="decimal"
        hint={t`What is less is carried`}
        error={errors.minimumPayout?.message}
        {...register('minimumPayout')}
      />
      <TextField label={t`Currency of the minimum`} required {...register('currency')} />
      <TextField
        label={t`Legal reference of the tax`}
        error={errors.withholdingTaxReference?.message}
        {...register('withholdingTaxReference')}
      />
    </div>
  );
}
