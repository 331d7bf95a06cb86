import { useNavigate } from '@tanstack/react-router';
import { createTariff, listTariffs } from '#shared/contract/licensing.ts';
import { useActionForm } from '#web/lib/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { FormFrame } from '#web/ui/form-frame.tsx';
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
  unidentified: 'hold',
  dayparts: '',
  effectiveDate: '',
};
const FIELDS = [
  'territory',
  'broadcasterType',
  'medium',
  'basis',
  'rate',
  'currency',
  'minimumSeconds',
  'unidentified',
  'dayparts',
  'effectiveDate',
] as const;

/** Adds a tariff; on a date the one with the latest effective date counts. */
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
  const said = (field: (typeof FIELDS)[number]) => ({ error: errors[field]?.message, ...register(field) });
  return (
    <Panel title="Add tariff" onClose={close}>
      <FormFrame verb="Add tariff" {...frame} onCancel={close}>
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="Broadcaster type"
            required
            hint="Such as commercial"
            {...said('broadcasterType')}
          />
          <SelectField label="Medium" choices={MEDIA} {...said('medium')} />
          <TextField label="Territory" required {...said('territory')} />
          <TextField label="Currency" required {...said('currency')} />
          <SelectField label="Basis" choices={BASES} {...said('basis')} />
          <TextField label="Rate" inputMode="decimal" hint="None for a licence pool" {...said('rate')} />
          <TextField label="Minimum seconds" required inputMode="numeric" {...said('minimumSeconds')} />
          <SelectField label="Plays without a work" choices={UNIDENTIFIED} {...said('unidentified')} />
        </div>
        <AreaField label="Dayparts" hint="One a line: 06:00 10:00 1.50" {...said('dayparts')} />
        <TextField label="Effective date" type="date" {...said('effectiveDate')} />
      </FormFrame>
    </Panel>
  );
}
