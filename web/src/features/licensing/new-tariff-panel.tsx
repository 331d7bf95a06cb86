import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createTariff, listTariffs } from '#shared/contract/licensing.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { MEDIA } from './media.ts';
import { newTariffInput, type TariffValues } from './new-tariff-input.ts';
import { BASES, UNIDENTIFIED } from './tariff-choices.ts';

const DEFAULTS: TariffValues = {
  territory: 'GH',
  broadcasterType: '',
  medium: 'radio',
  basis: 'perMinute',
  rate: '',
  currency: 'GHS',
  minimumSeconds: '0',
  maximumSeconds: '1200',
  unidentified: 'hold',
  dayparts: '',
  effectiveDate: '',
  expiryDate: '',
};
const FIELDS = [
  'territory',
  'broadcasterType',
  'medium',
  'basis',
  'rate',
  'currency',
  'minimumSeconds',
  'maximumSeconds',
  'unidentified',
  'dayparts',
  'effectiveDate',
  'expiryDate',
] as const;

/** Adds a tariff, which ends one of its kind that begins earlier and has no end. */
export function NewTariffPanel() {
  const navigate = useNavigate({ from: '/licensing/tariffs' });
  const close = () => navigate({ search: {} });
  const { register, errors, frame } = useActionForm(createTariff, {
    defaults: DEFAULTS,
    fields: FIELDS,
    inputOf: (values: TariffValues) => ({ body: newTariffInput(values) }),
    refresh: [listTariffs],
    onDone: close,
  });
  const field = (name: (typeof FIELDS)[number]) => ({ error: errors[name]?.message, ...register(name) });
  return (
    <Panel title={t`Add tariff`} onClose={close}>
      <FormFrame verb={t`Add tariff`} {...frame} onCancel={close}>
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t`Broadcaster type`}
            required
            hint={t`Such as commercial`}
            {...field('broadcasterType')}
          />
          <SelectField label={t`Medium`} choices={MEDIA} {...field('medium')} />
          <TextField label={t`Territory`} required {...field('territory')} />
          <TextField label={t`Currency`} required {...field('currency')} />
          <SelectField label={t`Basis`} choices={BASES} {...field('basis')} />
          <TextField
            label={t`Rate`}
            inputMode="decimal"
            hint={t`None for a licence pool`}
            {...field('rate')}
          />
          <TextField label={t`Minimum seconds`} required inputMode="numeric" {...field('minimumSeconds')} />
          <TextField
            label={t`Maximum seconds`}
            hint={t`Seconds above it do not count`}
            required
            inputMode="numeric"
            {...field('maximumSeconds')}
          />
          <SelectField label={t`Plays without a work`} choices={UNIDENTIFIED} {...field('unidentified')} />
        </div>
        <AreaField label={t`Dayparts`} hint={t`One a line: 06:00 10:00 1.50`} {...field('dayparts')} />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t`Effective date`}
            type="date"
            hint={t`Ends an earlier tariff the day before`}
            {...field('effectiveDate')}
          />
          <TextField label={t`Expiry date`} type="date" {...field('expiryDate')} />
        </div>
      </FormFrame>
    </Panel>
  );
}
