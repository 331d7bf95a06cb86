import { t } from '@lingui/core/macro';

const ROWS = ['w-full', 'w-11/12', 'w-10/12', 'w-9/12', 'w-8/12', 'w-7/12'];

/** Grey rows where rows will be. They appear after 150 ms, so that a quick answer does not flicker. */
export function Skeleton() {
  return (
    <div role="status" className="animate-appear space-y-4 py-3">
      <span className="sr-only">{t`Loading…`}</span>
      {ROWS.map((width) => (
        <div key={width} aria-hidden className={`h-5 animate-pulse rounded bg-sunken ${width}`} />
      ))}
    </div>
  );
}
