import { useSession } from '#web/api/session.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '#web/ui/button.tsx';
import { ACTS_OF, PAYMENT_ACTS, type PaymentAct } from './payment-act-words.ts';
import type { PaymentApi, WirePayment } from './payment-api.ts';

type PaymentActsProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly onAct: (act: PaymentAct) => void;
};

/** What may be done next. Money out takes two people: whoever approved reads why they cannot send. */
export function PaymentActs({ api, payment, onAct }: PaymentActsProps) {
  const { name } = useSession();
  const open = ACTS_OF[payment.status];
  if (!useMay(api.approve) || open.length === 0) return null;
  if (open.includes('send') && payment.approvedBy === name) {
    return <p className="text-ink-soft">You approved this; another person of Finance sends it.</p>;
  }
  return open.map((act) => (
    <Button key={act} tone={act === 'fail' ? 'danger' : 'primary'} onClick={() => onAct(act)}>
      {PAYMENT_ACTS[act]}
    </Button>
  ));
}
