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
        label="Admin fee, %"
        inputMode="decimal"
        hint="Empty: the partner’s default"
        error={errors.adminFeePercent?.message}
        {...register('adminFeePercent')}
      />
      <TextField
        label="Withholding tax, %"
        inputMode="decimal"
        hint="Empty: the territory’s rate"
        error={errors.withholdingTaxPercent?.message}
        {...register('withholdingTaxPercent')}
      />
      <TextField
        label="Minimum payout"
        inputMode="decimal"
        hint="What is less is carried"
        error={errors.minimumPayout?.message}
        {...register('minimumPayout')}
      />
      <TextField label="Currency of the minimum" required {...register('currency')} />
      <TextField
        label="Legal reference of the tax"
        error={errors.withholdingTaxReference?.message}
        {...register('withholdingTaxReference')}
      />
    </div>
  );
}
