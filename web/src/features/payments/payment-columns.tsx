import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import type { WirePayment } from './payment-api.ts';
import { PaymentLink } from './payment-link.tsx';
import { PaymentStatusView } from './payment-status.tsx';

/** How payments are listed. */
export const paymentColumns: readonly Column<WirePayment>[] = [
  {
    heading: 'Payee',
    cell: ({ id, payee }) => <PaymentLink id={id}>{payee.name}</PaymentLink>,
  },
  { heading: 'Territory', cell: (payment) => payment.territory, wideOnly: true },
  { heading: 'Gross', cell: (payment) => <Money value={payment.gross} />, numeric: true, wideOnly: true },
  {
    heading: 'Admin fee',
    cell: (payment) => <Money value={payment.adminFee} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Withholding tax',
    cell: (payment) => <Money value={payment.withholdingTax} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Net payable', cell: (payment) => <Money value={payment.netPayable} />, numeric: true },
  {
    heading: 'Paid as',
    cell: ({ settlement: { amount, currency, missing, provisional } }) => {
      if (amount === undefined) return missing === undefined ? currency : `${currency}, no rate`;
      return `${provisional ? '≈ ' : ''}${currency} ${formatAmount(amount)}`;
    },
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Made', cell: (payment) => formatDate(payment.createdAt), wideOnly: true },
  { heading: 'Status', cell: (payment) => <PaymentStatusView status={payment.status} /> },
];
