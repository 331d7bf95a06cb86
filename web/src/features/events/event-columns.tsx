import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { listEvents } from '#shared/contract/events.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { CycleName } from '#web/parts/cycles/cycle-name.tsx';
import { Actor } from '#web/parts/people/actor.tsx';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { eventInWords } from './event-in-words.ts';

type Event = RowOf<typeof listEvents>;

/** How events are listed. */
export const eventColumns: readonly Column<Event>[] = [
  { heading: t`No.`, value: ({ number }) => number, cell: ({ number }) => number, numeric: true },
  {
    heading: t`What became known`,
    value: (event) => eventInWords(event, (date) => date),
    cell: (event) => <WhatHappened event={event} />,
  },
  {
    heading: t`Corrects`,
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
    heading: t`Settled by`,
    value: ({ settledIn }) => settledIn,
    cell: ({ settledIn }) =>
      settledIn === null ? (
        <Status tone="attention">{t`The next close`}</Status>
      ) : (
        <CycleName cycleId={settledIn} />
      ),
  },
  {
    heading: t`When`,
    value: ({ at }) => at,
    cell: ({ at }) => <span className="whitespace-nowrap">{formatInstant(at)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Who`,
    value: ({ actor }) => actor,
    cell: ({ actor }) => (
      <span className="whitespace-nowrap">
        <Actor actor={actor} job={t`a job`} />
      </span>
    ),
    wideOnly: true,
  },
];

function WhatHappened({ event }: { readonly event: Event }) {
  const { workId, amount, unfunded } = event.facts;
  return (
    <span className="block min-w-48 py-1">
      {eventInWords(event)}{' '}
      {workId === undefined ? null : (
        <Link to="/works/$workId" params={{ workId }} className={textLinkClass}>
          {t`See the work`}
        </Link>
      )}
      {amount === undefined ? null : (
        <span className="text-ink-soft">
          {' '}
          {event.kind === 'expiry' ? (
            <Trans>
              <Money value={amount} /> was held then.
            </Trans>
          ) : (
            <Trans>
              It is <Money value={amount} /> now.
            </Trans>
          )}
        </span>
      )}
      {unfunded === undefined ? null : (
        <span className="block text-table text-ink-faint">
          <Trans>
            Unfunded: a licence pool is shared out already. It would have been worth{' '}
            <Money value={unfunded} />.
          </Trans>
        </span>
      )}
    </span>
  );
}
