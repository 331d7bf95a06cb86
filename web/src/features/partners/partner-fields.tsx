import { t } from '@lingui/core/macro';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { CheckField } from '#web/ui/check-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { LANGUAGES } from '#web/words/language.ts';
import { CWR_VERSIONS, READING_MODES, STANDARDS } from './partner-choices.ts';
import type { PartnerValues } from './partner-values.ts';

export type PartnerFormProps = {
  readonly register: UseFormRegister<PartnerValues>;
  readonly errors: FieldErrors<PartnerValues>;
};

/** Who a partner is, how it is reported to and paid. */
export function PartnerFields({ register, errors }: PartnerFormProps) {
  return (
    <>
      <TextField
        label={t`Name`}
        required
        placeholder="ASCAP"
        error={errors.name?.message}
        {...register('name')}
      />
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        <TextField
          label={t`Society code`}
          required
          hint={t`CISAC’s three digits, such as 010`}
          error={errors.societyCode?.message}
          {...register('societyCode')}
        />
        <TextField
          label={t`Country`}
          required
          hint={t`Two letters, such as US`}
          error={errors.countryCode?.message}
          {...register('countryCode')}
        />
      </div>
      <TextField
        label={t`Contact email`}
        type="email"
        required
        error={errors.contactEmail?.message}
        {...register('contactEmail')}
      />
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        <SelectField
          label={t`Reporting standard`}
          choices={STANDARDS}
          error={errors.reportingStandard?.message}
          {...register('reportingStandard')}
        />
        <SelectField
          label={t`CWR version`}
          choices={CWR_VERSIONS}
          hint={t`In which it is sent works`}
          error={errors.cwrVersion?.message}
          {...register('cwrVersion')}
        />
        <SelectField
          label={t`Language of statements and mails`}
          choices={LANGUAGES}
          error={errors.language?.message}
          {...register('language')}
        />
        <SelectField
          label={t`CWR and DDEX are read`}
          choices={READING_MODES}
          error={errors.readingMode?.message}
          {...register('readingMode')}
        />
        <TextField
          label={t`Default admin fee, %`}
          inputMode="decimal"
          hint={t`Where its agreement names none`}
          error={errors.defaultAdminFeePercent?.message}
          {...register('defaultAdminFeePercent')}
        />
        <TextField
          label={t`Settlement currency`}
          required
          error={errors.settlementCurrency?.message}
          {...register('settlementCurrency')}
        />
      </div>
      <CheckField
        label={t`Pay works delivered without shares to this partner`}
        {...register('payWithoutShares')}
      />
      <CheckField
        label={t`Pay shares without a society in its works to this partner`}
        {...register('payUnknownSociety')}
      />
      <CheckField label={t`Mail the contact when its statements are ready`} {...register('notices')} />
    </>
  );
}
