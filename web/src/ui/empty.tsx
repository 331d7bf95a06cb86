import type { ReactNode } from 'react';

type EmptyProps = { readonly children: ReactNode; readonly action?: ReactNode };

/** An empty place that says the first thing to do, with the button for it. */
export function Empty({ children, action }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-md border border-dashed border-line px-6 py-12 text-center text-ink-soft">
      <p className="max-w-[48ch]">{children}</p>
      {action}
    </div>
  );
}
