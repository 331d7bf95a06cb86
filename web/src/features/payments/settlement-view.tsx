import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { listFxRates } from '#shared/contract/rates.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WirePayment } from './payment-api.ts';

/** What a payment settles, and by which rate; before its approval what it would be today, or why there is no rate. */
export function SettlementView({ payment }: { readonly payment: WirePayment }) {
  const { settlement, netPayable } = payment;
  const { amount, currency, rate, ratePair, rateDate, rateSource, provisional, missing } = settlement;
  if (missing !== undefined) {
    const pair = `${netPayable.currency}/${currency}`;
    return (
      <span className="text-negative">
        {missing === 'none'
          ? t`No rate of ${pair} was entered. It cannot be approved.`
          : t`All rates of ${pair} are too old. It cannot be approved.`}{' '}
        <RatesLink />
      </span>
    );
  }
  if (amount === undefined) return t`${currency}, not fixed`;
  const paid = `${currency} ${formatAmount(amount)}`;
  if (rate === undefined) return paid;
  const grounds = [`${ratePair ?? ''} ${rate}`.trim(), rateDate && formatDate(rateDate), rateSource];
  return (
    <>
      {provisional ? t`${paid} by today’s rate; the approval fixes it` : paid}{' '}
      <span className="text-ink-faint">({grounds.filter(Boolean).join(', ')})</span>
    </>
  );
}

function RatesLink() {
  if (!useMay(listFxRates)) return null;
  return (
    <Link to="/fx-rates" search={{ panel: 'new' }} className={textLinkClass}>
      {t`Enter a rate`}
    </Link>
  );
}
