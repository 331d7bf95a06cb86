import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSession } from '#web/api/session.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { whyNot } from './why-not.ts';

type NextStepProps = { readonly api: PaymentApi; readonly payment: WirePayment };

/** What comes next for a payment, who may do it, and what stands in the way. */
export function NextStep({ api, payment }: NextStepProps) {
  const { name } = useSession();
  const mayMove = useMay(api.approve);
  const { status, approvedBy, successorId } = payment;
  if (status === 'Pending') {
    const why = mayMove ? whyNot(payment, 'approve', name) : undefined;
    return (
      <Trans>
        Next: somebody of Finance approves figures and account, then another person sends it. {why ?? ''}
      </Trans>
    );
  }
  if (status === 'Approved' && approvedBy === name)
    return <Trans>You approved this; another person of Finance sends it.</Trans>;
  if (status === 'Approved')
    return (
      <Trans>
        Next: somebody of Finance other than <Actor actor={approvedBy} /> sends it under the bank’s reference.
      </Trans>
    );
  if (status === 'Sent')
    return (
      <Trans>
        Next: the gateway reports that the money arrived, or somebody of Finance settles it by the bank’s
        statement.
      </Trans>
    );
  if (status === 'Failed' && successorId === undefined)
    return (
      <Trans>
        Next: somebody of Finance reissues it, or cancels it and gives its amount back to the balance.
      </Trans>
    );
  return ends(payment);
}

/** Why nothing more comes. */
function ends({ status, accruedUntil, carriedForward }: WirePayment): string {
  if (status === 'Failed') return t`It was reissued: the new payment goes on.`;
  if (status === 'Settled') return t`The payee has the money. Nothing more is to be done.`;
  if (status === 'Cancelled')
    return t`It is not paid. Its amount before tax went back to the payee’s balance, and the next payment takes it up.`;
  if (accruedUntil !== undefined)
    return t`Nothing is paid now: by its agreement it is paid with the cycle that ends on ${formatDate(accruedUntil)}.`;
  return /^-|^0*\.?0*$/.test(carriedForward.amount)
    ? t`Nothing is paid: the balance is at 0 or below. It goes to the next payment.`
    : t`Nothing is paid now: the amount is below the minimum payout. It goes to the next payment.`;
}
