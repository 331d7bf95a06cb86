import { t } from '@lingui/core/macro';
import { readTerritory, updateTerritory } from '#shared/contract/territories.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { CheckField } from '#web/ui/check-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { ChecklistFields } from './checklist-fields.tsx';
import type { WireTerritory } from './territory-facts.tsx';
import {
  TERRITORY_FIELDS,
  type TerritoryValues,
  territoryBody,
  territoryValues,
} from './territory-values.ts';

type EditTerritoryPanelProps = { readonly settings: WireTerritory; readonly onClose: () => void };

/** Changes what holds in a territory. */
export function EditTerritoryPanel({ settings, onClose }: EditTerritoryPanelProps) {
  const notify = useNotify();
  const { territory, version } = settings;
  const { register, errors, frame } = useActionForm(updateTerritory, {
    defaults: territoryValues(settings),
    fields: TERRITORY_FIELDS,
    inputOf: (values: TerritoryValues) => ({
      params: { territory },
      body: { ...territoryBody(values), version },
    }),
    refresh: [readTerritory],
    onDone: () => {
      onClose();
      notify(t`The settings of ${territory} are changed`);
    },
  });
  const refused: unknown = errors.checklist?.['message'];
  const whole = (name: 'graceDays' | 'adjustmentYears' | 'heldYears' | 'fxMaxAgeDays') => ({
    required: true,
    inputMode: 'numeric' as const,
    error: errors[name]?.message,
    ...register(name),
  });
  return (
    <Panel title={t`Settings of ${territory}`} onClose={onClose}>
      <FormFrame verb={t`Save settings`} {...frame} onCancel={onClose}>
        <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
          <TextField
            label={t`Currency`}
            required
            error={errors.currency?.message}
            {...register('currency')}
          />
          <TextField
            label={t`Time zone`}
            required
            error={errors.timezone?.message}
            {...register('timezone')}
          />
          <TextField label={t`Days of grace`} {...whole('graceDays')} />
          <TextField label={t`Years of corrections`} {...whole('adjustmentYears')} />
          <TextField label={t`Years of held money`} {...whole('heldYears')} />
          <TextField label={t`Days of an exchange rate`} {...whole('fxMaxAgeDays')} />
          <TextField
            label={t`Tax of residents, %`}
            inputMode="decimal"
            required
            error={errors.withholding?.resident?.message}
            {...register('withholding.resident')}
          />
          <TextField
            label={t`Tax of others, %`}
            inputMode="decimal"
            required
            error={errors.withholding?.nonResident?.message}
            {...register('withholding.nonResident')}
          />
        </div>
        <CheckField label={t`The scheduled close locks by itself`} {...register('autoLock')} />
        <ChecklistFields register={register} error={typeof refused === 'string' ? refused : undefined} />
      </FormFrame>
    </Panel>
  );
}
