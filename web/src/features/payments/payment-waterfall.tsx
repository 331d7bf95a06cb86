import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatDate } from '#web/format/format-date.ts';
import { Money } from '#web/ui/money.tsx';
import type { WirePayment } from './payment-api.ts';
import { SettlementView } from './settlement-view.tsx';

type Step = {
  readonly name: string;
  readonly value: ReactNode;
  /** What is taken off has a minus. */
  readonly isLess?: true;
  readonly isTotal?: true;
};

/** From gross to what is paid, step by step; what is zero and unusual is left out. */
export function PaymentWaterfall({ payment }: { readonly payment: WirePayment }) {
  return (
    <dl className="max-w-xl">
      {stepsOf(payment).map(({ name, value, isLess, isTotal }) => (
        <div
          key={name}
          className={`flex items-baseline justify-between gap-6 border-line py-1.5 ${isTotal ? 'border-t font-semibold' : ''}`}
        >
          <dt className={isTotal ? '' : 'text-ink-soft'}>{name}</dt>
          <dd className="text-right tabular-nums">
            {isLess ? <span className="text-ink-faint">− </span> : null}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function stepsOf(payment: WirePayment): readonly Step[] {
  const { gross, adminFee, net, broughtForward, withholdingTax, netPayable, carriedForward } = payment;
  const money = (value: WirePayment['gross']) => <Money value={value} />;
  const isExchanged = payment.settlement.currency !== netPayable.currency;
  return [
    { name: t`Gross`, value: money(gross) },
    { name: withPercents(t`Admin fee`, feesOf(payment)), value: money(adminFee), isLess: true },
    { name: t`Net`, value: money(net), isTotal: true },
    ...unusual(
      { name: t`Brought forward from earlier cycles`, value: money(broughtForward) },
      broughtForward,
    ),
    { name: withPercents(t`Withholding tax`, taxesOf(payment)), value: money(withholdingTax), isLess: true },
    { name: t`Net payable`, value: money(netPayable), isTotal: true },
    ...(isExchanged ? [{ name: t`Paid as`, value: <SettlementView payment={payment} /> }] : []),
    ...unusual({ name: carriedAs(payment), value: money(carriedForward), isTotal: true }, carriedForward),
  ];
}

const feesOf = ({ parts }: WirePayment) => parts.flatMap(({ feePercent }) => feePercent ?? []);
const taxesOf = ({ parts }: WirePayment) => parts.map((part) => part.withholdingTaxPercent);

/** The percents that parts have, each once: “Admin fee, 15.00 %”. */
const withPercents = (name: string, percents: readonly string[]): string =>
  [name, ...[...new Set(percents)].map((percent) => `${percent} %`)].join(', ');

/** What is accrued says with which cycle it is paid. */
const carriedAs = ({ accruedUntil }: WirePayment): string =>
  accruedUntil === undefined
    ? t`Carried forward to the next payment`
    : t`Accrued, paid with the cycle that ends on ${formatDate(accruedUntil)}`;

const unusual = (step: Step, { amount }: WirePayment['gross']): readonly Step[] =>
  /[1-9]/.test(amount) ? [step] : [];
