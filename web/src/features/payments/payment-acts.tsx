import { PAYMENT, type PaymentAct } from '#shared/machines/payment.ts';
import { useSession } from '#web/api/session.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '#web/ui/button.tsx';
import { openActs } from './open-acts.ts';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { ACTS } from './payment-words.ts';

type PaymentActsProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly onAct: (act: PaymentAct) => void;
};

/** What may be done next. Money out takes two people: whoever approved cannot send. */
export function PaymentActs({ api, payment, onAct }: PaymentActsProps) {
  const { name } = useSession();
  const open = openActs(payment);
  if (!useMay(api.approve) || open.length === 0) return null;
  const isOwn = open.includes('send') && payment.approvedBy === name;
  return (
    <>
      {open
        .filter((act) => act !== 'send' || !isOwn)
        .map((act) => (
          <Button
            key={act}
            tone={PAYMENT.acts[act].isDangerous ? 'danger' : 'primary'}
            onClick={() => onAct(act)}
          >
            {ACTS[act]}
          </Button>
        ))}
    </>
  );
}
