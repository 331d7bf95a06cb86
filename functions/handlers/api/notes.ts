import { serve } from '#functions/handlers/http/serve.ts';
import { addCycleNote, listCycleNotes } from '#functions/use-cases/notes/notes-of-cycle.ts';
import { addPaymentNote, listPaymentNotes } from '#functions/use-cases/notes/notes-of-payment.ts';
import * as contract from '#shared/contract/notes.ts';

export const noteRoutes = [
  serve(contract.addCycleNote, (world, { caller, params, body }) =>
    addCycleNote(world, caller, { ...params, ...body }),
  ),
  serve(contract.listCycleNotes, (world, { caller, params, query }) =>
    listCycleNotes(world, caller, { ...params, page: query }),
  ),
  serve(contract.addRemittanceNote, (world, { caller, params, body }) =>
    addPaymentNote(world, caller, { kind: 'remittance', paymentId: params.remittanceId, ...body }),
  ),
  serve(contract.listRemittanceNotes, (world, { caller, params, query }) =>
    listPaymentNotes(world, caller, { kind: 'remittance', paymentId: params.remittanceId, page: query }),
  ),
];
