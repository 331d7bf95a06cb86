import { mayFollow } from '#shared/machines/machine.ts';
import { PAYMENT, type PaymentAct } from '#shared/machines/payment.ts';
import { useMay } from '#web/api/use-may.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Money } from '#web/ui/money.tsx';
import { ConfirmAct } from './confirm-act.tsx';
import { FailForm } from './fail-form.tsx';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { SendForm } from './send-form.tsx';

type ActDialogProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly act: PaymentAct;
  readonly onClose: () => void;
};

/** Asks once before a payment moves on, and names payee and amount. */
export function ActDialog({ api, payment, act, onClose }: ActDialogProps) {
  if (!useMay(api[act]) || !mayFollow(PAYMENT, payment.status, act)) return null;
  const form = { api, payment, onClose };
  return (
    <ConfirmDialog title={`${PAYMENT.acts[act].verb}?`} onClose={onClose}>
      <p>
        <Money value={payment.netPayable} /> to <span className="font-semibold">{payment.payee.name}</span>
      </p>
      {act === 'send' ? <SendForm {...form} /> : null}
      {act === 'fail' ? <FailForm {...form} /> : null}
      {act === 'approve' || act === 'settle' ? <ConfirmAct {...form} act={act} /> : null}
    </ConfirmDialog>
  );
}
