import type { ComponentProps } from 'react';
import { controlClass } from './control-class.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type AreaFieldProps = FieldWords & Omit<ComponentProps<'textarea'>, 'id'>;

/** A few lines of text. */
export function AreaField({ label, hint, error, ...area }: AreaFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={area.required !== true}>
      {(wiring) => <textarea rows={3} {...area} {...wiring} className={`${controlClass} h-auto py-1.5`} />}
    </FieldFrame>
  );
}
