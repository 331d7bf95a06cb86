import type { ReactNode } from 'react';

type SectionProps = { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode };

/** A part of a page under its own small heading. */
export function Section({ title, action, children }: SectionProps) {
  return (
    <section className="min-w-0 space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
