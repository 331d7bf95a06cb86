import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { mayFollow } from '#shared/machines/machine.ts';
import { PAYMENT, type PaymentAct } from '#shared/machines/payment.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Money } from '#web/ui/money.tsx';
import { ConfirmAct } from './confirm-act.tsx';
import { PaidAccountView } from './paid-account-view.tsx';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { ACTS } from './payment-words.ts';
import { ReasonForm } from './reason-form.tsx';
import { SendForm } from './send-form.tsx';
import { SettlementView } from './settlement-view.tsx';

type ActDialogProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly act: PaymentAct;
  readonly onClose: () => void;
  readonly onReissued: (successor: { readonly id: string }) => void;
};

/** Asks once before a payment moves on, and names payee, amount and what is settled. */
export function ActDialog({ api, payment, act, onClose, onReissued }: ActDialogProps) {
  if (!useMay(api[act]) || !mayFollow(PAYMENT, payment.status, act)) return null;
  const { netPayable, payee, settlement } = payment;
  const form = { api, payment, onClose };
  const isOpen = settlement.missing !== undefined;
  return (
    <ConfirmDialog title={act === 'cancel' ? t`Cancel payment?` : t`${ACTS[act]}?`} onClose={onClose}>
      <p>
        <Trans>
          <Money value={netPayable} /> to <span className="font-semibold">{payee.name}</span>
        </Trans>
      </p>
      {settlement.currency === netPayable.currency ? null : (
        <p>
          <SettlementView payment={payment} />
        </p>
      )}
      {act === 'approve' || act === 'send' ? (
        <p>
          <Trans>
            Paid to <PaidAccountView payment={payment} />
          </Trans>
        </p>
      ) : null}
      {act === 'send' ? <SendForm {...form} /> : null}
      {act === 'fail' || act === 'cancel' ? <ReasonForm {...form} act={act} /> : null}
      {act === 'reissue' ? <ReasonForm {...form} act={act} onDone={onReissued} /> : null}
      {act === 'settle' || (act === 'approve' && !isOpen) ? <ConfirmAct {...form} act={act} /> : null}
      {act === 'approve' && isOpen ? (
        <div className="flex justify-end">
          <Button onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}
