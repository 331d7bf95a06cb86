import { Link } from '@tanstack/react-router';
import type { listEvents } from '#shared/contract/events.ts';
import { eventInWords } from '#shared/words/event-in-words.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { CycleName } from '#web/parts/cycles/cycle-name.tsx';
import { Actor } from '#web/parts/people/actor.tsx';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Event = RowOf<typeof listEvents>;

/** How events are listed. */
export const eventColumns: readonly Column<Event>[] = [
  { heading: 'No.', value: ({ number }) => number, cell: ({ number }) => number, numeric: true },
  {
    heading: 'What became known',
    value: (event) => eventInWords(event, (date) => date),
    cell: (event) => <WhatHappened event={event} />,
  },
  {
    heading: 'Corrects',
    value: ({ originCycleIds }) => originCycleIds.join(' '),
    cell: ({ originCycleIds }) => (
      <span className="flex flex-col">
        {originCycleIds.map((cycleId) => (
          <CycleName key={cycleId} cycleId={cycleId} />
        ))}
      </span>
    ),
    wideOnly: true,
  },
  {
    heading: 'Settled by',
    value: ({ settledIn }) => settledIn,
    cell: ({ settledIn }) =>
      settledIn === null ? (
        <Status tone="attention">The next close</Status>
      ) : (
        <CycleName cycleId={settledIn} />
      ),
  },
  {
    heading: 'When',
    value: ({ at }) => at,
    cell: ({ at }) => <span className="whitespace-nowrap">{formatInstant(at)}</span>,
    wideOnly: true,
  },
  {
    heading: 'Who',
    value: ({ actor }) => actor,
    cell: ({ actor }) => (
      <span className="whitespace-nowrap">
        <Actor actor={actor} job="a job" />
      </span>
    ),
    wideOnly: true,
  },
];

function WhatHappened({ event }: { readonly event: Event }) {
  const { workId, amount, unfunded } = event.facts;
  return (
    <span className="block min-w-48 py-1">
      {eventInWords(event, formatDate)}{' '}
      {workId === undefined ? null : (
        <Link to="/works/$workId" params={{ workId }} className={textLinkClass}>
          See the work
        </Link>
      )}
      {amount === undefined ? null : (
        <span className="text-ink-soft">
          {' '}
          {event.kind === 'expiry' ? (
            <>
              <Money value={amount} /> was held then.
            </>
          ) : (
            <>
              It is <Money value={amount} /> now.
            </>
          )}
        </span>
      )}
      {unfunded === undefined ? null : (
        <span className="block text-table text-ink-faint">
          Unfunded: a licence pool is shared out already. It would have been worth <Money value={unfunded} />.
        </span>
      )}
    </span>
  );
}
