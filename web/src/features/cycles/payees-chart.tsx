import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { BarChart } from '#web/charts/bar-chart.tsx';
import { stackedRows } from '#web/charts/bar-rows.ts';
import { ChartFigure } from '#web/charts/chart-figure.tsx';
import { lengthOf, shortAmount } from '#web/charts/money-axis.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatCount } from '#web/format/format-count.ts';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireDashboard } from './ask-dashboard.ts';

type Payees = WireDashboard['payees'];
type Payee = Payees['items'][number];
type PayeesChartProps = { readonly name: string; readonly payees: Payees };

/** How many payees are drawn, those who get most. */
const MOST = 12;

/** Who gets what of a cycle, and how much of it has arrived. */
export function PayeesChart({ name, payees: { items, others } }: PayeesChartProps) {
  const currency = items[0]?.netPayable.currency ?? '';
  const title = t`Payees`;
  return (
    <ChartFigure
      title={title}
      caption={t`What is payable to whom, in ${currency}, the highest first; filled where the money has arrived.`}
      empty={t`Nobody is paid yet. Payees come with a provisional run, or the close.`}
      table={{
        columns: [
          { heading: t`Payee`, text: ({ payee }) => payee.name, cell: (row) => <PayeeName row={row} /> },
          amount(t`Gross`, ({ gross }) => gross),
          amount(t`Admin fee`, ({ adminFee }) => adminFee),
          amount(t`Net`, ({ net }) => net),
          amount(t`Net payable`, ({ netPayable }) => netPayable),
          { heading: t`Currency`, text: ({ netPayable }) => netPayable.currency },
          { heading: t`Payment`, text: ({ payment }) => statusOf(payment) },
        ],
        rows: items,
        keyOf: ({ payee }) => payee.ref,
        fileName: t`${name} payees`,
      }}
    >
      {(width) => (
        <>
          <BarChart
            rows={rowsOf(items.slice(0, MOST))}
            width={width}
            axis={currency}
            formatTick={shortAmount}
            label={title}
          />
          {others === null ? null : (
            <p className="text-table text-ink-faint">
              {t`${formatCount(others.payees)} others: ${formatAmount(others.netPayable.amount)}, of it arrived ${formatAmount(others.settled.amount)}`}
            </p>
          )}
        </>
      )}
    </ChartFigure>
  );
}

function rowsOf(payees: readonly Payee[]) {
  return stackedRows(
    payees.map(({ payee, netPayable, payment }) => ({
      key: payee.ref,
      label: payment === null ? payee.name : t`${payee.name}, ${statusOf(payment).toLowerCase()}`,
      value: formatAmount(netPayable.amount),
      parts: [
        {
          amount: lengthOf(netPayable),
          fill: payment?.status === 'Settled' ? ('main' as const) : ('open' as const),
        },
      ],
    })),
  );
}

function PayeeName({ row: { payee, payment } }: { readonly row: Payee }) {
  if (payment === null) return payee.name;
  return payment.kind === 'remittance' ? (
    <Link to="/remittances/$remittanceId" params={{ remittanceId: payment.id }} className={textLinkClass}>
      {payee.name}
    </Link>
  ) : (
    <Link to="/payouts/$payoutId" params={{ payoutId: payment.id }} className={textLinkClass}>
      {payee.name}
    </Link>
  );
}

const statusOf = (payment: Payee['payment']): string =>
  payment === null ? t`Provisional` : PAYMENT_STATES[payment.status];

const amount = (heading: string, of: (payee: Payee) => Payee['net']) => ({
  heading,
  numeric: true as const,
  text: (payee: Payee) => of(payee).amount,
  cell: (payee: Payee) => <Money value={of(payee)} />,
});
