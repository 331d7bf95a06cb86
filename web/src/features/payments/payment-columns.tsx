import { t } from '@lingui/core/macro';
import { formatAmount } from '#web/format/format-amount.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { CycleLink } from './cycle-link.tsx';
import type { WirePayment } from './payment-api.ts';
import { PaymentLink } from './payment-link.tsx';
import { PaymentStatusView } from './payment-status.tsx';

/** How payments are listed. */
export const paymentColumns: readonly Column<WirePayment>[] = [
  {
    heading: t`Payee`,
    value: ({ payee }) => payee.name,
    cell: ({ id, payee }) => <PaymentLink id={id}>{payee.name}</PaymentLink>,
  },
  {
    heading: t`Cycle`,
    value: ({ cycleName }) => cycleName,
    cell: (payment) => <CycleLink payment={payment} />,
    wideOnly: true,
  },
  {
    heading: t`Gross`,
    value: ({ gross }) => gross,
    cell: ({ gross }) => <Money value={gross} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Admin fee`,
    value: ({ adminFee }) => adminFee,
    cell: ({ adminFee }) => <Money value={adminFee} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Withholding tax`,
    value: ({ withholdingTax }) => withholdingTax,
    cell: ({ withholdingTax }) => <Money value={withholdingTax} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Net payable`,
    value: ({ netPayable }) => netPayable,
    cell: ({ netPayable }) => <Money value={netPayable} />,
    numeric: true,
  },
  { heading: t`Paid as`, value: settled, cell: paidAs, numeric: true, wideOnly: true },
  {
    heading: t`Status`,
    value: ({ status }) => status,
    cell: ({ status }) => <PaymentStatusView status={status} />,
  },
];

function paidAs({ settlement, netPayable }: WirePayment) {
  const { amount, currency, missing, provisional } = settlement;
  if (missing !== undefined) return t`${currency}, no rate`;
  if (amount === undefined || currency === netPayable.currency) return currency;
  return `${provisional ? '≈ ' : ''}${currency} ${formatAmount(amount)}`;
}

/** What is paid, once it is fixed. */
function settled({ settlement: { amount, currency, provisional } }: WirePayment) {
  return amount === undefined || provisional === true ? undefined : { amount, currency };
}
