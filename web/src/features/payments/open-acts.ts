import { actsFrom } from '#shared/machines/machine.ts';
import { PAYMENT, type PaymentAct } from '#shared/machines/payment.ts';
import type { WirePayment } from './payment-api.ts';

/** The acts that are taken on several payments at once. */
export const BULK_ACTS = ['approve', 'send', 'settle'] as const satisfies readonly PaymentAct[];
export type BulkAct = (typeof BULK_ACTS)[number];

/** What the state of a payment leaves open to do; nothing follows one that was reissued. */
export function openActs({ status, successorId }: WirePayment): readonly PaymentAct[] {
  return successorId === undefined ? actsFrom(PAYMENT, status) : [];
}

/** Whether some act on several at once is open for a payment. */
export function isOpen(payment: WirePayment): boolean {
  const open = openActs(payment);
  return BULK_ACTS.some((act) => open.includes(act));
}
