import { readTerritory, updateTerritory } from '#shared/contract/territories.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import type { WireTerritory } from './territory-facts.tsx';
import {
  checklistTyped,
  TERRITORY_FIELDS,
  type TerritoryValues,
  territoryBody,
  territoryValues,
} from './territory-values.ts';

type EditTerritoryPanelProps = { readonly settings: WireTerritory; readonly onClose: () => void };

const isChecklist = (lines: string) =>
  checklistTyped(lines) !== undefined || 'A line is a code, then blocks or warns.';

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
      notify(`The settings of ${territory} are changed`);
    },
  });
  const whole = (name: 'graceDays' | 'adjustmentYears' | 'heldYears' | 'fxMaxAgeDays') => ({
    required: true,
    inputMode: 'numeric' as const,
    error: errors[name]?.message,
    ...register(name),
  });
  return (
    <Panel title={`Settings of ${territory}`} onClose={onClose}>
      <FormFrame verb="Save settings" {...frame} onCancel={onClose}>
        <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
          <TextField label="Currency" required error={errors.currency?.message} {...register('currency')} />
          <TextField label="Time zone" required error={errors.timezone?.message} {...register('timezone')} />
          <TextField label="Days of grace" {...whole('graceDays')} />
          <TextField label="Years of corrections" {...whole('adjustmentYears')} />
          <TextField label="Years of held money" {...whole('heldYears')} />
          <TextField label="Days of an exchange rate" {...whole('fxMaxAgeDays')} />
          <TextField
            label="Tax of residents, %"
            inputMode="decimal"
            required
            error={errors.withholding?.resident?.message}
            {...register('withholding.resident')}
          />
          <TextField
            label="Tax of others, %"
            inputMode="decimal"
            required
            error={errors.withholding?.nonResident?.message}
            {...register('withholding.nonResident')}
          />
        </div>
        <CheckField label="The scheduled close locks by itself" {...register('autoLock')} />
        <AreaField
          label="Checklist"
          hint="A line for each code, such as station-without-plays: blocks"
          error={errors.checklist?.message}
          {...register('checklist', { validate: isChecklist })}
        />
      </FormFrame>
    </Panel>
  );
}
