import type { z } from 'zod';
import { cycleId } from '#shared/examples/cycles.ts';
import { agreementId, partnerId } from '#shared/examples/partners.ts';
import type { Payment, PaymentSummary } from '#shared/schemas/payments.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });

export const remittance: z.input<typeof Payment> = {
  id: 'rem_01KBZ6A1C3E5G7J9M1P3R5T7V9_cGFydG5lcjowMTA',
  kind: 'remittance',
  cycleId,
  territory: 'GH',
  partnerId,
  payee: { kind: 'partner', ref: 'partner:010', id: partnerId, name: 'ASCAP' },
  issue: 1,
  parts: [
    {
      agreementId,
      effectiveDate: '2026-01-01',
      termsFrom: '2026-01-01',
      feePercent: '15.00',
      gross: ghs('4100.00'),
      adminFee: ghs('615.00'),
      net: ghs('3485.00'),
      adjustments: ghs('0.00'),
      withholdingTaxPercent: '10.00',
      withholdingTaxSource: 'terms',
      withholdingTaxReference: 'Income Tax Act 2015 (Act 896), s. 115',
      withholdingTaxBase: ghs('3485.00'),
      withholdingTax: ghs('348.50'),
    },
  ],
  gross: ghs('4100.00'),
  adminFee: ghs('615.00'),
  net: ghs('3485.00'),
  broughtForward: ghs('0.00'),
  withholdingTax: ghs('348.50'),
  netPayable: ghs('3136.50'),
  carriedForward: ghs('0.00'),
  settlement: {
    amount: '266.60',
    currency: 'USD',
    rate: '0.0850',
    ratePair: 'GHS/USD',
    rateDate: '2026-03-31',
    rateSource: 'Bank of Ghana',
    provisional: true,
  },
  paymentReference: null,
  status: 'Pending',
  approvedBy: null,
  failureReason: null,
  timeline: [{ status: 'Pending', at: '2026-04-01T02:01:30.000Z', by: 'close-cycle' }],
  createdAt: '2026-04-01T02:01:30.000Z',
  updatedAt: '2026-04-01T02:01:30.000Z',
  version: 1,
};

export const payout: z.input<typeof Payment> = {
  ...remittance,
  id: 'pay_01KBZ6A1C3E5G7J9M1P3R5T7V9_YXJ0aXN0OkdILUFSVC0wMDAx',
  kind: 'payout',
  partnerId: null,
  payee: {
    kind: 'artist',
    ref: 'artist:GH-ART-0001',
    id: 'art_01KBZ4A7V2QX8W3E5R6T7Y8Z9A',
    name: 'Ama Serwaa',
  },
  parts: [],
  settlement: { amount: '3136.50', currency: 'GHS' },
};

/** The same where it failed and was issued anew. */
export const successor: z.input<typeof Payment> = {
  ...remittance,
  id: 'rem_01KBZ6A1C3E5G7J9M1P3R5T7V9_cGFydG5lcjowMTAgMg',
  predecessorId: remittance.id,
  issue: 2,
};

export const cycleName = 'Q1 2026';

export const summary: z.input<typeof PaymentSummary> = {
  states: [
    { status: 'Pending', count: 2, sums: [ghs('10622.91')] },
    { status: 'Approved', count: 1, sums: [ghs('3136.50')] },
    { status: 'Sent', count: 0, sums: [] },
    { status: 'Settled', count: 4, sums: [ghs('88210.00')] },
    { status: 'Failed', count: 0, sums: [] },
    { status: 'Carried', count: 1, sums: [ghs('12.40')] },
    { status: 'Cancelled', count: 0, sums: [] },
  ],
  isWhole: true,
};
