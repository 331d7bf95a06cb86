import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { SHOWN, STATUSES } from './proposal-words.ts';

const PILL =
  'rounded-full border border-line px-3 py-1 text-table text-ink-soft hover:bg-sunken aria-[current=page]:border-accent aria-[current=page]:bg-accent-wash aria-[current=page]:font-medium aria-[current=page]:text-ink';

/** The parts of the list; filters stay from one to the next, an open proposal does not. */
export function ShowLinks() {
  return (
    <nav aria-label={t`Proposals`} className="mb-4 flex flex-wrap gap-2">
      {([undefined, 'accepted', 'declined', 'withdrawn'] as const).map((one) => (
        <Link
          key={one ?? 'waiting'}
          from="/usage/proposals"
          to="/usage/proposals"
          search={({ proposal: _proposal, ...filters }) => ({ ...filters, show: one })}
          activeOptions={{ explicitUndefined: true }}
          className={PILL}
        >
          {STATUSES[one === undefined ? 'Waiting' : SHOWN[one]]}
        </Link>
      ))}
    </nav>
  );
}
