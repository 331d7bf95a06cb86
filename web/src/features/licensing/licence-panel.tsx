import { useNavigate } from '@tanstack/react-router';
import { createLicence, listLicences } from '#shared/contract/licensing.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
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
  const { register, errors, frame } = useActionForm(createLicence, {
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
  const verb = revised === undefined ? 'Add licence' : 'Revise licence';
  return (
    <Panel title={verb} onClose={close}>
      <FormFrame verb={verb} {...frame} onCancel={close}>
        <TextField label="Station id" required readOnly={revised !== undefined} {...field('stationId')} />
        <div className="grid grid-cols-2 gap-4">
          <TextField label="First day" type="date" required {...field('periodStart')} />
          <TextField label="Last day" type="date" required {...field('periodEnd')} />
          <TextField label="Fee" inputMode="decimal" required {...field('amount')} />
          <TextField label="Currency" required {...field('currency')} />
        </div>
        {revised === undefined ? null : (
          <p className="text-ink-soft">
            The new version takes the place of this one. What a locked cycle had of it is corrected by the
            next close.
          </p>
        )}
      </FormFrame>
    </Panel>
  );
}
