import type { ComponentProps } from 'react';
import { controlClass } from './control-class.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, 'id'> & {
    /** What is sent, and how it reads. */
    readonly choices: Readonly<Record<string, string>>;
  };

/** One of a few choices. */
export function SelectField({ label, hint, error, choices, ...select }: SelectFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...select} {...wiring} className={controlClass}>
          {Object.entries(choices).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
