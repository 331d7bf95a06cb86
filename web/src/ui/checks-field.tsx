import type { ComponentProps } from 'react';
import { CheckField } from './check-field.tsx';

type ChecksFieldProps = Omit<ComponentProps<'input'>, 'type' | 'value'> & {
  readonly label: string;
  /** What can be ticked, and how it reads. */
  readonly choices: Readonly<Record<string, string>>;
  readonly hint?: string;
  readonly error?: string | undefined;
};

/** Any number of a few choices. */
export function ChecksField({ label, choices, hint, error, ...input }: ChecksFieldProps) {
  return (
    <fieldset className="space-y-1">
      <legend className="font-medium text-ink-soft">{label}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {Object.entries(choices).map(([value, words]) => (
          <CheckField key={value} {...input} value={value} label={words} />
        ))}
      </div>
      {error === undefined ? null : <p className="text-xs text-negative">{error}</p>}
      {hint === undefined || error !== undefined ? null : <p className="text-xs text-ink-faint">{hint}</p>}
    </fieldset>
  );
}
