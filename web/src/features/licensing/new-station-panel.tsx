import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createStation, listStations } from '#shared/contract/licensing.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { MEDIA } from './media.ts';

type Values = WireBodyOf<typeof createStation>;

const DEFAULTS: Values = {
  stationId: '',
  name: '',
  broadcasterType: 'commercial',
  medium: 'radio',
  territory: 'GH',
  timezone: 'Africa/Accra',
};
const FIELDS = ['stationId', 'name', 'broadcasterType', 'medium', 'territory', 'timezone'] as const;

/** Adds a radio or television station. */
export function NewStationPanel() {
  const navigate = useNavigate({ from: '/licensing' });
  const close = () => navigate({ search: {} });
  const { register, errors, frame } = useActionForm(createStation, {
    defaults: DEFAULTS,
    fields: FIELDS,
    inputOf: (body: Values) => ({ body }),
    refresh: [listStations],
    onDone: close,
  });
  return (
    <Panel title={t`Add station`} onClose={close}>
      <FormFrame verb={t`Add station`} {...frame} onCancel={close}>
        <TextField label={t`Name`} required error={errors.name?.message} {...register('name')} />
        <TextField
          label={t`Station id`}
          required
          hint={t`As its play logs name it; it never changes`}
          error={errors.stationId?.message}
          {...register('stationId')}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t`Broadcaster type`}
            required
            hint={t`Such as public, commercial`}
            error={errors.broadcasterType?.message}
            {...register('broadcasterType')}
          />
          <SelectField
            label={t`Medium`}
            choices={MEDIA}
            error={errors.medium?.message}
            {...register('medium')}
          />
          <TextField
            label={t`Territory`}
            required
            error={errors.territory?.message}
            {...register('territory')}
          />
          <TextField
            label={t`Time zone`}
            required
            error={errors.timezone?.message}
            {...register('timezone')}
          />
        </div>
      </FormFrame>
    </Panel>
  );
}
