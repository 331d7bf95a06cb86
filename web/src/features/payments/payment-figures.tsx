import { formatDate } from '#web/format/format-date.ts';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import type { WirePayment } from './payment-api.ts';

/** From gross to what is paid; what is zero and unusual is left out. */
export function PaymentFigures({ payment }: { readonly payment: WirePayment }) {
  const figures = [
    { name: 'Gross', value: payment.gross },
    { name: 'Admin fee', value: payment.adminFee },
    { name: 'Net', value: payment.net },
    ...unusual('Brought forward', payment.broughtForward),
    { name: 'Withholding tax', value: payment.withholdingTax },
    { name: 'Net payable', value: payment.netPayable },
    ...unusual(carriedAs(payment), payment.carriedForward),
  ];
  return <Figures figures={figures.map(({ name, value }) => ({ name, value: <Money value={value} /> }))} />;
}

/** What is accrued says with which cycle it is paid. */
const carriedAs = ({ accruedUntil }: WirePayment): string =>
  accruedUntil === undefined
    ? 'Carried forward'
    : `Accrued, paid with the cycle that ends on ${formatDate(accruedUntil)}`;

function unusual(name: string, value: WirePayment['gross']) {
  return /[1-9]/.test(value.amount) ? [{ name, value }] : [];
}
