import { useNavigate } from '@tanstack/react-router';
import { createPartner, listPartners } from '#shared/contract/partners.ts';
import type { NewPartner } from '#shared/schemas/partner.ts';
import { useActionForm } from '#web/lib/use-action-form.ts';
import { withoutBlanks } from '#web/lib/without-blanks.ts';
import { CheckField } from '#web/ui/check-field.tsx';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';

type Later =
  | 'active'
  | 'exportFormats'
  | 'importFormats'
  | 'cwrVersion'
  | 'dpid'
  | 'repertoireSource'
  | 'metadata';
type Values = Required<Omit<NewPartner, Later>>;

const DEFAULTS: Values = {
  name: '',
  countryCode: '',
  societyCode: '',
  contactEmail: '',
  reportingStandard: 'CWR',
  defaultAdminFeePercent: '',
  settlementCurrency: 'GHS',
  payWithoutShares: true,
};
const FIELDS = [
  'name',
  'countryCode',
  'societyCode',
  'contactEmail',
  'reportingStandard',
  'defaultAdminFeePercent',
  'settlementCurrency',
] as const;
const STANDARDS: Readonly<Record<NewPartner['reportingStandard'], string>> = {
  CWR: 'CWR',
  'DDEX-DSR': 'DDEX DSR',
  'CSV-Custom': 'Custom CSV',
};

/** Onboards a foreign society. */
export function NewPartnerPanel() {
  const navigate = useNavigate({ from: '/partners' });
  const close = () => navigate({ search: {} });
  const { register, errors, frame } = useActionForm(createPartner, {
    defaults: DEFAULTS,
    fields: FIELDS,
    inputOf: (values: Values) => ({ body: withoutBlanks(values) }),
    refresh: [listPartners],
    onDone: ({ id }) => navigate({ to: '/partners/$partnerId', params: { partnerId: id } }),
  });
  return (
    <Panel title="Add partner" onClose={close}>
      <FormFrame verb="Add partner" {...frame} onCancel={close}>
        <TextField
          label="Name"
          required
          placeholder="ASCAP"
          error={errors.name?.message}
          {...register('name')}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="Society code"
            required
            hint="CISAC’s three digits, such as 010"
            error={errors.societyCode?.message}
            {...register('societyCode')}
          />
          <TextField
            label="Country"
            required
            hint="Two letters, such as US"
            error={errors.countryCode?.message}
            {...register('countryCode')}
          />
        </div>
        <TextField
          label="Contact email"
          type="email"
          required
          error={errors.contactEmail?.message}
          {...register('contactEmail')}
        />
        <SelectField
          label="Reporting standard"
          choices={STANDARDS}
          error={errors.reportingStandard?.message}
          {...register('reportingStandard')}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="Default admin fee, %"
            inputMode="decimal"
            hint="Where its agreement names none"
            error={errors.defaultAdminFeePercent?.message}
            {...register('defaultAdminFeePercent')}
          />
          <TextField
            label="Settlement currency"
            required
            error={errors.settlementCurrency?.message}
            {...register('settlementCurrency')}
          />
        </div>
        <CheckField
          label="Pay works delivered without shares to this partner"
          {...register('payWithoutShares')}
        />
      </FormFrame>
    </Panel>
  );
}
