import { t } from '@lingui/core/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

type ExplainedProps = {
  /** What is explained, as it is called on the page. */
  readonly name: string;
  /** What it is, and by which rule, in words. */
  readonly children: ReactNode;
};

const WIDTH = 288;
const GAP = 8;

/** A “?” beside a figure; it opens what the figure is and how it comes about. Escape, or going elsewhere, closes it. */
export function Explained({ name, children }: ExplainedProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const isOpen = place !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = () => setPlace(null);
    addEventListener('scroll', close, { capture: true, passive: true });
    addEventListener('resize', close);
    return () => {
      removeEventListener('scroll', close, { capture: true });
      removeEventListener('resize', close);
    };
  }, [isOpen]);
  const open = () => {
    const at = button.current?.getBoundingClientRect();
    if (at === undefined) return;
    const most = document.documentElement.clientWidth - WIDTH - GAP;
    setPlace({ left: Math.max(GAP, Math.min(at.left, most)), top: at.bottom + 4 });
  };
  return (
    <span className="inline-block">
      <button
        ref={button}
        type="button"
        aria-label={t`What is ${name}?`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? setPlace(null) : open())}
        onBlur={() => setPlace(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          event.stopPropagation();
          setPlace(null);
        }}
        className="size-6 rounded-full text-xs text-ink-faint hover:bg-sunken hover:text-ink"
      >
        ?
      </button>
      {place === null ? null : (
        <span
          id={id}
          role="note"
          style={{ ...place, width: WIDTH }}
          className="fixed z-20 block rounded-md border border-line bg-surface p-3 text-left text-table font-normal whitespace-normal text-ink-soft shadow-float"
        >
          {children}
        </span>
      )}
    </span>
  );
}
