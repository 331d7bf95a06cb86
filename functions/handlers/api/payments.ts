import { serve } from '#functions/handlers/http/serve.ts';
import { addPaymentNote } from '#functions/use-cases/payments/add-payment-note.ts';
import { createFxRate } from '#functions/use-cases/payments/create-fx-rate.ts';
import { listPayments } from '#functions/use-cases/payments/list-payments.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import { remit } from '#functions/use-cases/payments/remit.ts';
import * as contract from '#shared/contract/payments.ts';
import type { PaymentId } from '#shared/ids.ts';

const remittance = ({ remittanceId }: { remittanceId: PaymentId }) =>
  ({ kind: 'remittance', paymentId: remittanceId }) as const;
const payout = ({ payoutId }: { payoutId: PaymentId }) => ({ kind: 'payout', paymentId: payoutId }) as const;

export const paymentRoutes = [
  serve(contract.listRemittances, (world, { caller, query }) =>
    listPayments(world, caller, { kind: 'remittance', ...query }),
  ),
  serve(contract.readRemittance, (world, { caller, params }) =>
    readPayment(world, caller, remittance(params)),
  ),
  serve(contract.approveRemittance, (world, { caller, params }) =>
    movePayment(world, caller, { ...remittance(params), move: { to: 'Approved' } }),
  ),
  serve(contract.sendRemittance, (world, { caller, params, body }) =>
    movePayment(world, caller, { ...remittance(params), move: { to: 'Sent', ...body } }),
  ),
  serve(contract.settleRemittance, (world, { caller, params }) =>
    movePayment(world, caller, { ...remittance(params), move: { to: 'Settled' } }),
  ),
  serve(contract.failRemittance, (world, { caller, params, body }) =>
    movePayment(world, caller, { ...remittance(params), move: { to: 'Failed', ...body } }),
  ),
  serve(contract.addRemittanceNote, (world, { caller, params, body }) =>
    addPaymentNote(world, caller, { ...remittance(params), ...body }),
  ),
  serve(contract.listPayouts, (world, { caller, query }) =>
    listPayments(world, caller, { kind: 'payout', ...query }),
  ),
  serve(contract.readPayout, (world, { caller, params }) => readPayment(world, caller, payout(params))),
  serve(contract.approvePayout, (world, { caller, params }) =>
    movePayment(world, caller, { ...payout(params), move: { to: 'Approved' } }),
  ),
  serve(contract.sendPayout, (world, { caller, params, body }) =>
    movePayment(world, caller, { ...payout(params), move: { to: 'Sent', ...body } }),
  ),
  serve(contract.settlePayout, (world, { caller, params }) =>
    movePayment(world, caller, { ...payout(params), move: { to: 'Settled' } }),
  ),
  serve(contract.failPayout, (world, { caller, params, body }) =>
    movePayment(world, caller, { ...payout(params), move: { to: 'Failed', ...body } }),
  ),
  serve(contract.remit, (world, { caller, params }) => remit(world, caller, params)),
  serve(contract.createFxRate, (world, { caller, body }) => createFxRate(world, caller, body)),
  serve(contract.listFxRates, (world, { query }) => world.fxRates.page(query)),
];
