import { t } from '@lingui/core/macro';
import { AreaField } from '#web/ui/area-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { FREQUENCIES } from './agreement-choices.ts';
import { type AgreementFormProps, TermsFields } from './terms-fields.tsx';

type AgreementFieldsProps = AgreementFormProps & {
  /** Whether the chosen frequency is a schedule of its own. */
  readonly hasSchedule: boolean;
};

/** Where and when an agreement holds, its terms, and how it is reported by. */
export function AgreementFields({ register, errors, hasSchedule }: AgreementFieldsProps) {
  return (
    <>
      <TextField label={t`Territory`} required error={errors.territory?.message} {...register('territory')} />
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        <TextField
          label={t`Effective date`}
          type="date"
          required
          error={errors.effectiveDate?.message}
          {...register('effectiveDate')}
        />
        <TextField
          label={t`Expiry date`}
          type="date"
          error={errors.expiryDate?.message}
          {...register('expiryDate')}
        />
        <TextField
          label={t`Pays held from`}
          type="date"
          hint={t`Empty: from the first day on`}
          error={errors.paysHeldFrom?.message}
          {...register('paysHeldFrom')}
        />
        <SelectField
          label={t`Reporting frequency`}
          choices={FREQUENCIES}
          error={errors.reportingFrequency?.message}
          {...register('reportingFrequency')}
        />
        {hasSchedule ? (
          <TextField
            label={t`Schedule`}
            required
            hint={t`Five fields, such as 0 8 15 */3 *`}
            error={errors.cron?.message}
            {...register('cron')}
          />
        ) : null}
      </div>
      <TermsFields register={register} errors={errors} />
      <AreaField label={t`Notes`} error={errors.notes?.message} {...register('notes')} />
    </>
  );
}
