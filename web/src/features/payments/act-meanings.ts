import { t } from '@lingui/core/macro';
import type { PaymentAct } from '#shared/machines/payment.ts';

/** What an act on one payment means, for somebody about to do it. */
export const MEANINGS: Readonly<Record<Exclude<PaymentAct, 'send'>, string>> = {
  approve: t`Approving says that figures and account are right. Another person of Finance then sends the money.`,
  settle: t`Settling says that the money has arrived. It cannot be taken back.`,
  reissue: t`The same amount is paid again: a new payment is made, which is approved and sent anew. This one stays failed.`,
  fail: t`A failed payment is not paid. It can be reissued or cancelled.`,
  cancel: t`The amount before tax goes back to the payee’s balance, and its next payment takes it up, taxed anew. This payment ends here and cannot be taken up again.`,
};
