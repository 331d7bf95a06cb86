import type { z } from 'zod';
import { Payment } from '#shared/schemas/payments.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });

/** A remittance of GHS 78.20 to ASCAP that waits for its approval. */
export const aPayment = (over: Partial<z.input<typeof Payment>> = {}): Payment =>
  Payment.parse({
    id: 'rem_1',
    kind: 'remittance',
    cycleId: anId('cyc', 1),
    territory: 'GH',
    partnerId: anId('prt', 1),
    payee: { kind: 'partner', ref: 'partner:010', id: anId('prt', 1), name: 'ASCAP' },
    issue: 1,
    parts: [],
    gross: ghs('100.00'),
    adminFee: ghs('15.00'),
    net: ghs('85.00'),
    broughtForward: ghs('0.00'),
    withholdingTax: ghs('6.80'),
    netPayable: ghs('78.20'),
    carriedForward: ghs('0.00'),
    settlement: { amount: '78.20', currency: 'GHS' },
    paymentReference: null,
    status: 'Pending',
    approvedBy: null,
    failureReason: null,
    timeline: [],
    notes: [],
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    version: 1,
    ...over,
  });
