import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Money } from '#web/ui/money.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireEvent } from './happenings.ts';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';
import { EVENT_OUTCOMES, EXCEPTION_STATUSES } from './payment-words.ts';

const columns: readonly Column<WireEvent>[] = [
  { heading: t`Received`, cell: ({ receivedAt }) => formatInstant(receivedAt) },
  { heading: t`Gateway`, cell: ({ provider }) => provider, wideOnly: true },
  { heading: t`Says`, cell: ({ event }) => event.type },
  {
    heading: t`Amount`,
    cell: ({ event: { data } }) => <Money value={{ amount: data.amount, currency: data.currency }} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Outcome`, cell: (event) => <OutcomeView event={event} /> },
];

/** What gateways said of a payment under its reference, for staff; nothing is said before it is sent. */
export function GatewayEvents({ api, payment }: { readonly api: PaymentApi; readonly payment: WirePayment }) {
  const mayHear = useMay(api.events) && payment.paymentReference !== null;
  const events = useInfiniteQuery({
    ...askPages(api.events, { params: paramsOf(payment.id) }),
    enabled: mayHear,
  });
  return mayHear ? (
    <Section title={t`Gateway events`}>
      <PagedRows
        query={events}
        noun={t`events`}
        empty={t`No gateway has reported anything under ${payment.paymentReference ?? ''} yet.`}
      >
        {(rows) => (
          <DataTable
            caption={t`Gateway events`}
            columns={columns}
            rows={rows}
            keyOf={({ provider, eventId }) => `${provider} ${eventId}`}
          />
        )}
      </PagedRows>
    </Section>
  ) : null;
}

function OutcomeView({ event: { outcome, exception } }: { readonly event: WireEvent }) {
  if (exception === undefined) return EVENT_OUTCOMES[outcome];
  return (
    <Link
      to="/payment-exceptions"
      search={{ exception: exception.id }}
      title={exception.why}
      className={textLinkClass}
    >
      {EVENT_OUTCOMES[outcome]}, {EXCEPTION_STATUSES[exception.status].toLowerCase()}
    </Link>
  );
}
