import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createFxRate, listFxRates } from '#shared/contract/rates.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { paymentApis } from './payment-api.ts';

type Values = WireBodyOf<typeof createFxRate>;

const FIELDS = ['base', 'quote', 'rate', 'date', 'source'] as const;

/** Enters a rate of a pair and a day; of one day the latest entry counts. */
export function NewRatePanel() {
  const navigate = useNavigate({ from: '/fx-rates' });
  const close = () => navigate({ search: {} });
  const { remittances } = paymentApis;
  const { register, errors, frame } = useActionForm(createFxRate, {
    defaults: { base: 'GHS', quote: '', rate: '', date: '', source: '' },
    fields: FIELDS,
    inputOf: (body: Values) => ({ body }),
    refresh: [listFxRates, remittances.read, remittances.list],
    onDone: close,
  });
  const field = (name: (typeof FIELDS)[number]) => ({ error: errors[name]?.message, ...register(name) });
  return (
    <Panel title={t`Enter rate`} onClose={close}>
      <FormFrame verb={t`Enter rate`} {...frame} onCancel={close}>
        <div className="grid grid-cols-2 gap-4">
          <TextField label={t`Base`} required hint={t`One unit of it`} {...field('base')} />
          <TextField label={t`Quote`} required hint={t`is so many of this`} {...field('quote')} />
          <TextField label={t`Rate`} inputMode="decimal" required {...field('rate')} />
          <TextField label={t`Date`} type="date" required {...field('date')} />
        </div>
        <TextField label={t`Source`} required hint={t`Such as Bank of Ghana`} {...field('source')} />
      </FormFrame>
    </Panel>
  );
}
