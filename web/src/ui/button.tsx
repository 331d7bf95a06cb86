import type { ComponentProps } from 'react';
import { type ButtonTone, buttonClass } from './button-class.ts';

type ButtonProps = ComponentProps<'button'> & {
  readonly tone?: ButtonTone;
  /** While its work runs: it says so and cannot be pressed again, but keeps the focus. */
  readonly busy?: boolean;
};

/** A button whose words are a verb: “Close cycle”, not “Submit”. */
export function Button({
  tone = 'plain',
  busy = false,
  children,
  className = '',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={`${buttonClass(tone)} ${className}`}
    >
      {busy ? (
        <span
          aria-hidden
          className="size-3 animate-spin rounded-full border-2 border-current border-t-transparent"
        />
      ) : null}
      {children}
    </button>
  );
}
