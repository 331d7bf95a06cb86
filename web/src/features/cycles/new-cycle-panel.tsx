import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createCycle, listCycles } from '#shared/contract/cycles.ts';
import type { NewCycle } from '#shared/schemas/cycles.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';

type Values = { [K in keyof NewCycle]-?: NonNullable<NewCycle[K]> };

const DEFAULTS: Values = {
  name: '',
  territory: 'GH',
  periodStart: '',
  periodEnd: '',
  adminFeePercentDefault: '',
};
const FIELDS = ['name', 'territory', 'periodStart', 'periodEnd', 'adminFeePercentDefault'] as const;

/** Opens a royalty cycle. */
export function NewCyclePanel() {
  const navigate = useNavigate({ from: '/cycles' });
  const close = () => navigate({ search: ({ status }) => ({ status }) });
  const { register, errors, frame } = useActionForm(createCycle, {
    defaults: DEFAULTS,
    fields: FIELDS,
    inputOf: (values: Values) => ({ body: withoutBlanks(values) }),
    refresh: [listCycles],
    onDone: ({ id }) => navigate({ to: '/cycles/$cycleId', params: { cycleId: id } }),
  });
  return (
    <Panel title={t`Open cycle`} onClose={close}>
      <FormFrame verb={t`Open cycle`} {...frame} onCancel={close}>
        <TextField
          label={t`Name`}
          required
          placeholder="2026-Q1 – Ghana"
          error={errors.name?.message}
          {...register('name')}
        />
        <TextField
          label={t`Territory`}
          required
          error={errors.territory?.message}
          {...register('territory')}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t`First day`}
            type="date"
            required
            error={errors.periodStart?.message}
            {...register('periodStart')}
          />
          <TextField
            label={t`Last day`}
            type="date"
            required
            error={errors.periodEnd?.message}
            {...register('periodEnd')}
          />
        </div>
        <TextField
          label={t`Default admin fee, %`}
          inputMode="decimal"
          hint={t`Where neither agreement nor partner names one`}
          error={errors.adminFeePercentDefault?.message}
          {...register('adminFeePercentDefault')}
        />
      </FormFrame>
    </Panel>
  );
}
