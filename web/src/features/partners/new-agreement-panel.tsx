import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { createAgreement, listAgreements, readPartner } from '#shared/contract/partners.ts';
import type { NewAgreement } from '#shared/schemas/partners.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { FREQUENCIES, STATUSES } from './agreement-choices.ts';

type Terms = Omit<NewAgreement, 'minimumPayout' | 'cron' | 'withholdingTaxReference' | 'paysHeldFrom'>;
type Values = Required<{ [K in keyof Terms]: NonNullable<Terms[K]> }>;

const DEFAULTS: Values = {
  territory: 'GH',
  effectiveDate: '',
  expiryDate: '',
  adminFeePercent: '',
  withholdingTaxPercent: '',
  status: 'Active',
  reportingFrequency: 'Quarterly',
  notes: '',
};
const FIELDS = [
  'territory',
  'effectiveDate',
  'expiryDate',
  'adminFeePercent',
  'withholdingTaxPercent',
  'status',
  'reportingFrequency',
  'notes',
] as const;
const route = getRouteApi('/partners/$partnerId/');

/** Adds a reciprocal agreement to a partner. */
export function NewAgreementPanel() {
  const params = route.useParams();
  const navigate = useNavigate();
  const close = () => navigate({ to: '/partners/$partnerId', params });
  const { register, errors, frame } = useActionForm(createAgreement, {
    defaults: DEFAULTS,
    fields: FIELDS,
    inputOf: (values: Values) => ({ params, body: withoutBlanks(values) }),
    refresh: [listAgreements, readPartner],
    onDone: close,
  });
  return (
    <Panel title="Add agreement" onClose={close}>
      <FormFrame verb="Add agreement" {...frame} onCancel={close}>
        <TextField label="Territory" required error={errors.territory?.message} {...register('territory')} />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="Effective date"
            type="date"
            required
            error={errors.effectiveDate?.message}
            {...register('effectiveDate')}
          />
          <TextField
            label="Expiry date"
            type="date"
            error={errors.expiryDate?.message}
            {...register('expiryDate')}
          />
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
            required
            error={errors.withholdingTaxPercent?.message}
            {...register('withholdingTaxPercent')}
          />
          <SelectField
            label="Status"
            choices={STATUSES}
            error={errors.status?.message}
            {...register('status')}
          />
          <SelectField
            label="Reporting frequency"
            choices={FREQUENCIES}
            error={errors.reportingFrequency?.message}
            {...register('reportingFrequency')}
          />
        </div>
        <AreaField label="Notes" error={errors.notes?.message} {...register('notes')} />
      </FormFrame>
    </Panel>
  );
}
