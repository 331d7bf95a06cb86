import { useNavigate } from '@tanstack/react-router';
import { createLicence, listLicences } from '#shared/contract/licensing.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';

type Values = WireBodyOf<typeof createLicence>;

const FIELDS = ['stationId', 'periodStart', 'periodEnd', 'amount', 'currency'] as const;

/** Adds a station's licence fee; the same period again supersedes. */
export function NewLicencePanel({ stationId = '' }: { readonly stationId: string | undefined }) {
  const navigate = useNavigate({ from: '/licensing/licences' });
  const close = () => navigate({ search: (before) => ({ stationId: before.stationId }) });
  const { register, errors, frame } = useActionForm(createLicence, {
    defaults: { stationId, periodStart: '', periodEnd: '', amount: '', currency: 'GHS' },
    fields: FIELDS,
    inputOf: (body: Values) => ({ body }),
    refresh: [listLicences],
    onDone: close,
  });
  const field = (name: (typeof FIELDS)[number]) => ({ error: errors[name]?.message, ...register(name) });
  return (
    <Panel title="Add licence" onClose={close}>
      <FormFrame verb="Add licence" {...frame} onCancel={close}>
        <TextField label="Station id" required {...field('stationId')} />
        <div className="grid grid-cols-2 gap-4">
          <TextField label="First day" type="date" required {...field('periodStart')} />
          <TextField label="Last day" type="date" required {...field('periodEnd')} />
          <TextField label="Fee" inputMode="decimal" required {...field('amount')} />
          <TextField label="Currency" required {...field('currency')} />
        </div>
      </FormFrame>
    </Panel>
  );
}
