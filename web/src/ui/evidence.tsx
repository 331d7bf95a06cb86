import { t } from '@lingui/core/macro';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react';
import { Button } from './button.tsx';
import { isTyping } from './is-typing.ts';

type EvidenceProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly label: string;
  /** The element in which its keys work, for whoever has some of its own. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** To the row after or before it, by the arrows. */
  readonly onMove?: (by: 1 | -1) => void;
  readonly children: ReactNode;
};

/**
 * What is seen of the open row of a desk. It takes the focus as it opens, so that keys reach it; Escape leaves a field
 * first, then it.
 */
export function Evidence({ title, subtitle, label, place, onClose, onMove, children }: EvidenceProps) {
  useEffect(() => place.current?.focus({ preventScroll: true }), [place]);
  const press = (event: KeyboardEvent) => {
    const { key, target, currentTarget } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
    if (key === 'Escape') {
      if (isTyping(target)) place.current?.focus({ preventScroll: true });
      else onClose();
    } else if (by !== undefined && target === currentTarget && onMove !== undefined) {
      event.preventDefault();
      onMove(by);
    }
  };
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={press}
      className="space-y-6 outline-none lg:py-5"
    >
      <header className="space-y-2">
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0">
            <h2 className="text-title font-semibold tracking-tight break-words">{title}</h2>
            {subtitle === undefined ? null : <p className="text-ink-soft">{subtitle}</p>}
          </div>
          <Button onClick={onClose} className="shrink-0">
            <span className="lg:hidden">{t`Back to the list`}</span>
            <span className="max-lg:hidden">{t`Close`}</span>
          </Button>
        </div>
      </header>
      {children}
    </section>
  );
}
