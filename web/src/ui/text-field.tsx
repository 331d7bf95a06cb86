import type { ComponentProps } from 'react';
import { controlClass } from './control-class.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id'>;

/** One line of text, a date or a number. */
export function TextField({ label, hint, error, className = '', ...input }: TextFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={input.required !== true}>
      {(wiring) => <input {...input} {...wiring} className={`${controlClass} ${className}`} />}
    </FieldFrame>
  );
}
