import type { ReactNode } from 'react';

type Figure = {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** What it is and how it comes about, behind a “?”. */
  readonly help?: ReactNode;
};

/** The main numbers of a page, large, in one row divided by hairlines. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-lg border border-line bg-line">
      {figures.map(({ name, value, note, help }) => (
        <div key={name} className="grow basis-40 bg-surface px-4 py-3">
          <dt className="flex min-h-6 items-center gap-1 text-table text-ink-faint">
            <span>{name}</span>
            {help}
          </dt>
          <dd className="mt-0.5 text-title font-semibold tracking-tight tabular-nums">{value}</dd>
          {note === undefined ? null : <dd className="text-table text-ink-faint">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
