import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ReadingSetting } from './reading-settings.ts';

type SettingFieldsProps = {
  readonly settings: Readonly<Record<string, ReadingSetting>>;
  readonly values: Readonly<Record<string, string>>;
  readonly errorOf: (name: string) => string | undefined;
  readonly onChange: (name: string, value: string) => void;
};

/** How a table is written beside its columns: those settings that say something of the columns it has. */
export function SettingFields({ settings, values, errorOf, onChange }: SettingFieldsProps) {
  const shown = Object.entries(settings).filter(
    ([, { of }]) => of === undefined || (values[of] ?? '') !== '',
  );
  return (
    <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
      {shown.map(([name, { label, hint, choices }]) => {
        const value = values[name] ?? '';
        const field = { label, hint, value, error: errorOf(name) };
        return choices === undefined ? (
          <TextField key={name} {...field} onChange={({ target }) => onChange(name, target.value)} />
        ) : (
          <SelectField
            key={name}
            {...field}
            choices={value in choices ? choices : { ...choices, [value]: value }}
            onChange={({ target }) => onChange(name, target.value)}
          />
        );
      })}
    </div>
  );
}
