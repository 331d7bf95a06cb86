import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listPaymentExceptions } from '#shared/contract/gateways.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { EXCEPTION_STATUSES } from './payment-words.ts';

export type WireException = RowOf<typeof listPaymentExceptions>;

/** How gateways' events that did not fit are listed. */
export const exceptionColumns: readonly Column<WireException>[] = [
  {
    heading: t`Payment reference`,
    cell: ({ id, event }) => (
      <Link
        from="/payment-exceptions"
        search={(before) => ({ ...before, exception: id })}
        className={textLinkClass}
      >
        {event.data.paymentReference || t`none`}
      </Link>
    ),
  },
  { heading: t`Says`, cell: ({ event }) => event.type, wideOnly: true },
  {
    heading: t`Amount`,
    cell: ({ event }) => `${event.data.currency} ${formatAmount(event.data.amount)}`,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Why it is open`, cell: ({ why }) => <span className="line-clamp-2">{why}</span> },
  { heading: t`Received`, cell: ({ receivedAt }) => formatInstant(receivedAt), wideOnly: true },
  {
    heading: t`Status`,
    cell: ({ status }) => (
      <Status tone={status === 'open' ? 'attention' : 'positive'}>{EXCEPTION_STATUSES[status]}</Status>
    ),
  },
];
