import { t } from '@lingui/core/macro';
import { REPERTOIRE_FORMATS } from '#web/parts/repertoire/repertoire-formats.ts';
import { STATEMENT_FORMATS } from '#web/parts/statements/statement-formats.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { ChecksField } from '#web/ui/checks-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { SOURCE_KINDS } from './partner-choices.ts';
import type { PartnerFormProps } from './partner-fields.tsx';

type DeliveryFieldsProps = PartnerFormProps & { readonly hasSource: boolean; readonly isActive: boolean };

/** What a partner may send, what it is sent, and where its files are fetched from. */
export function PartnerDeliveryFields({ register, errors, hasSource, isActive }: DeliveryFieldsProps) {
  const { location, secretName } = errors.repertoireSource ?? {};
  return (
    <>
      <ChecksField
        label={t`Repertoire is taken as`}
        choices={REPERTOIRE_FORMATS}
        hint={t`All or none ticked: every format there is`}
        error={errors.importFormats?.message}
        {...register('importFormats')}
      />
      <ChecksField
        label={t`Statements are sent as`}
        choices={STATEMENT_FORMATS}
        hint={t`All or none ticked: every format there is`}
        error={errors.exportFormats?.message}
        {...register('exportFormats')}
      />
      <TextField
        label={t`DDEX party id`}
        hint={t`Names the society in DDEX DSR, such as PADPIDA2015120100C`}
        error={errors.dpid?.message}
        {...register('dpid')}
      />
      <SelectField
        label={t`Fetch repertoire from`}
        choices={SOURCE_KINDS}
        hint={t`What is new there is fetched every night`}
        {...register('repertoireSource.kind')}
      />
      {hasSource ? (
        <>
          <TextField
            label={t`Location`}
            required
            hint="s3://bucket/prefix, sftp://host/folder, https://host/list"
            error={location?.message}
            {...register('repertoireSource.location')}
          />
          <TextField
            label={t`Secret`}
            required
            hint={t`The credentials are kept as zamio/ENVIRONMENT/repertoire/ and this name`}
            error={secretName?.message}
            {...register('repertoireSource.secretName')}
          />
        </>
      ) : null}
      <AreaField
        label={t`Metadata`}
        hint={t`A line for each entry, such as account manager: Ama Mensah`}
        error={errors.metadata?.message}
        {...register('metadata')}
      />
      <CheckField label={t`Active`} {...register('active')} />
      {isActive ? null : (
        <TextField
          label={t`Inactive from`}
          type="date"
          hint={t`Plays before it are paid. Empty: from today`}
          error={errors.inactiveFrom?.message}
          {...register('inactiveFrom')}
        />
      )}
    </>
  );
}
