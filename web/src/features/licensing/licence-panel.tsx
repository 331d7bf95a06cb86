import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createLicence, listLicences } from '#shared/contract/licensing.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { StationPicker } from '#web/parts/licensing/station-picker.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { WireLicence } from './licence-columns.tsx';

type LicencePanelProps = {
  readonly stationId: string | undefined;
  /** The licence of which a new version is made; absent for a new licence. */
  readonly revised: WireLicence | undefined;
};
type Values = Omit<WireBodyOf<typeof createLicence>, 'revises'>;

const FIELDS = ['stationId', 'periodStart', 'periodEnd', 'amount', 'currency'] as const;

/** Adds a station's licence fee, or a new version of one. */
export function LicencePanel({ stationId = '', revised }: LicencePanelProps) {
  const navigate = useNavigate({ from: '/licensing/licences' });
  const close = () => navigate({ search: (before) => ({ stationId: before.stationId }) });
  const { register, watch, setValue, errors, frame } = useActionForm(createLicence, {
    defaults: {
      stationId: revised?.stationId ?? stationId,
      periodStart: revised?.periodStart ?? '',
      periodEnd: revised?.periodEnd ?? '',
      amount: revised?.amount ?? '',
      currency: revised?.currency ?? 'GHS',
    },
    fields: FIELDS,
    inputOf: (values: Values) => ({ body: { ...values, ...(revised && { revises: revised.id }) } }),
    refresh: [listLicences],
    onDone: close,
  });
  const field = (name: (typeof FIELDS)[number]) => ({ error: errors[name]?.message, ...register(name) });
  const verb = revised === undefined ? t`Add licence` : t`Revise licence`;
  return (
    <Panel title={verb} onClose={close}>
      <FormFrame verb={verb} {...frame} onCancel={close}>
        {revised === undefined ? (
          <StationPicker
            legend={t`Which station pays it?`}
            chosen={watch('stationId')}
            onChoose={(id) => setValue('stationId', id, { shouldDirty: true })}
            error={errors.stationId?.message}
          />
        ) : (
          <p className="font-medium">{t`Of station ${revised.stationId}`}</p>
        )}
        <div className="grid grid-cols-2 gap-4">
          <TextField label={t`First day`} type="date" required {...field('periodStart')} />
          <TextField label={t`Last day`} type="date" required {...field('periodEnd')} />
          <TextField label={t`Fee`} inputMode="decimal" isMoney required {...field('amount')} />
          <TextField label={t`Currency`} required {...field('currency')} />
        </div>
        {revised === undefined ? null : (
          <p className="text-ink-soft">
            {t`The new version takes the place of this one. What a locked cycle had of it is corrected by the next close.`}
          </p>
        )}
      </FormFrame>
    </Panel>
  );
}
