import { type ReactNode, useEffect, useRef } from 'react';
import { focusRow } from './move-between-rows.ts';

type DeskProps = {
  /** The key of the row that is open; undefined while none is. */
  readonly open: string | undefined;
  readonly list: ReactNode;
  /** What is seen of the open row. */
  readonly children: ReactNode;
};

/**
 * A list and, beside it, what is seen of the row that is open, with a scroll of its own: nothing lies over anything. On a
 * narrow screen the open row takes the page. Once it is closed the focus is in its row again, or on the list.
 */
export function Desk({ open, list, children }: DeskProps) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (open === undefined && last.current !== undefined) {
      const row = place.current?.querySelector(`[data-key="${CSS.escape(last.current)}"]`);
      if (!focusRow(row)) place.current?.focus({ preventScroll: true });
    }
    last.current = open;
  }, [open]);
  if (open === undefined) {
    return (
      <div ref={place} tabIndex={-1} className="min-w-0 outline-none">
        {list}
      </div>
    );
  }
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] lg:gap-8">
      <div className="min-w-0 max-lg:hidden">{list}</div>
      <div className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:rounded-lg lg:border lg:border-line lg:bg-surface lg:px-6">
        {children}
      </div>
    </div>
  );
}
