import { type ReactNode, useId } from 'react';

/** What every field may say about itself. */
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

/** Label above, control, then what is wrong with it or how to fill it in, all tied together for readers. */
export function FieldFrame({ label, hint, error, optional = false, children }: FrameProps) {
  const id = useId();
  const told = error ?? hint;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink-soft">
        {label}
        {optional ? <span className="font-normal text-ink-faint"> (optional)</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': told === undefined ? undefined : `${id}-told`,
        'aria-invalid': error !== undefined,
      })}
      {told === undefined ? null : (
        <p
          id={`${id}-told`}
          className={`text-xs ${error === undefined ? 'text-ink-faint' : 'text-negative'}`}
        >
          {told}
        </p>
      )}
    </div>
  );
}
