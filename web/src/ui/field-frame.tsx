import { t } from '@lingui/core/macro';
import { type ReactNode, useId } from 'react';

/** The words around a field. */
export type FieldWords = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};
type Wiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
};
type FrameProps = FieldWords & {
  readonly optional?: boolean;
  readonly children: (wiring: Wiring) => ReactNode;
};

/** A label, the control, then its error or hint, tied together for screen readers. */
export function FieldFrame({ label, hint, error, optional = false, children }: FrameProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink-soft">
        {label}
        {optional ? <span className="font-normal text-ink-faint"> {t`(optional)`}</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': error !== undefined,
      })}
      {note === undefined ? null : (
        <p
          id={`${id}-note`}
          className={`text-xs ${error === undefined ? 'text-ink-faint' : 'text-negative'}`}
        >
          {note}
        </p>
      )}
    </div>
  );
}
