import { t } from '@lingui/core/macro';
import type { UseFormRegister } from 'react-hook-form';
import { CHECKLIST_WORDS } from '#web/parts/checklist/checklist-words.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import type { TerritoryValues } from './territory-values.ts';

type ChecklistFieldsProps = {
  readonly register: UseFormRegister<TerritoryValues>;
  readonly error: string | undefined;
};

const LEVELS = { '': t`As shipped`, blocks: t`Stops the close`, warns: t`Warns` } as const;

/** What each finding of the checklist before a lock does. */
export function ChecklistFields({ register, error }: ChecklistFieldsProps) {
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{t`What a finding of the checklist does`}</legend>
      {error === undefined ? null : <p className="mb-2 text-xs text-negative">{error}</p>}
      <div className="grid grid-cols-2 items-end gap-4 max-sm:grid-cols-1">
        {Object.entries(CHECKLIST_WORDS).map(([code, { title }]) => (
          <SelectField key={code} label={title} choices={LEVELS} {...register(`checklist.${code}`)} />
        ))}
      </div>
    </fieldset>
  );
}
