import { useSession } from '#web/lib/session.ts';
import { useMay } from '#web/lib/use-may.ts';
import { Button } from '#web/ui/button.tsx';
import type { Desk, WirePayment } from './desk.ts';
import { ACTS_OF, PAYMENT_ACTS, type PaymentAct } from './payment-act.ts';

type PaymentActsProps = {
  readonly desk: Desk;
  readonly payment: WirePayment;
  readonly onAct: (act: PaymentAct) => void;
};

/** What may be done next. Money out is two people: who approved is told why they cannot send. */
export function PaymentActs({ desk, payment, onAct }: PaymentActsProps) {
  const { name } = useSession();
  const open = ACTS_OF[payment.status];
  if (!useMay(desk.approve) || open.length === 0) return null;
  if (open.includes('send') && payment.approvedBy === name) {
    return <p className="text-ink-soft">You approved this; another person of Finance sends it.</p>;
  }
  return open.map((act) => (
    <Button key={act} tone={act === 'fail' ? 'danger' : 'primary'} onClick={() => onAct(act)}>
      {PAYMENT_ACTS[act]}
    </Button>
  ));
}
