import * as z from 'zod';
import { AgreementId, CycleId, PartnerId, PaymentId } from '#shared/ids.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { MoneyField, Percent } from '#shared/money.ts';
import { CalendarDate, FreeText, Instant, Note, Territory, Version } from '#shared/schemas/common.ts';
import { Payee } from '#shared/schemas/line-items.ts';

export const PaymentKind = z.enum(['remittance', 'payout']);
export type PaymentKind = z.infer<typeof PaymentKind>;
export const PaymentStatus = z.enum(namesOf(PAYMENT.states)).meta({
  id: 'PaymentStatus',
  description: "Carried: below the agreement's minimum payout; its balance goes to the next remittance.",
});
export type PaymentStatus = z.infer<typeof PaymentStatus>;

export const PaymentPart = z
  .object({
    agreementId: AgreementId.optional(),
    effectiveDate: CalendarDate.optional(),
    feePercent: Percent,
    gross: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    withholdingTaxPercent: Percent,
    withholdingTaxReference: z.string().optional(),
    withholdingTaxBase: MoneyField,
    withholdingTax: MoneyField,
  })
  .meta({
    id: 'PaymentPart',
    description:
      'What one agreement contributes: its fee and its withholding tax with rate, base and legal reference.',
  });
export type PaymentPart = z.infer<typeof PaymentPart>;

export const Payment = z
  .object({
    id: PaymentId,
    kind: PaymentKind,
    cycleId: CycleId,
    territory: Territory,
    partnerId: PartnerId.nullable(),
    payee: Payee,
    parts: z.array(PaymentPart),
    gross: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    broughtForward: MoneyField,
    withholdingTax: MoneyField,
    netPayable: MoneyField,
    carriedForward: MoneyField,
    settlement: z.object({
      amount: z.string(),
      currency: z.string(),
      rate: z.string().optional(),
      rateDate: CalendarDate.optional(),
      rateSource: z.string().optional(),
    }),
    paymentReference: z.string().nullable(),
    status: PaymentStatus,
    approvedBy: z.string().nullable(),
    failureReason: z.string().nullable(),
    timeline: z.array(
      z.object({ status: PaymentStatus, at: Instant, by: z.string(), note: z.string().optional() }),
    ),
    notes: z.array(Note),
    createdAt: Instant,
    updatedAt: Instant,
    version: Version,
  })
  .meta({
    id: 'Payment',
    description: "A partner's remittance or an artist's payout: one machine with a payee.",
  });
export type Payment = z.infer<typeof Payment>;

export const SendPayment = z
  .object({
    paymentReference: z
      .string()
      .trim()
      .min(1)
      .max(64)
      .regex(/^[A-Za-z0-9][A-Za-z0-9 ./_-]*$/, 'letters, digits, spaces, dots, slashes, dashes'),
  })
  .meta({ id: 'SendPayment' });
export const FailPayment = z.object({ reason: FreeText }).meta({ id: 'FailPayment' });
export const AddNote = z.object({ text: FreeText }).meta({ id: 'AddNote' });

export const PaymentEvent = z
  .object({
    type: z.string().max(100),
    timestamp: z.string().max(64),
    data: z.object({
      paymentReference: z.string().max(64),
      amount: z.string().max(24),
      currency: z.string().max(3),
      reason: z.string().max(500).optional(),
    }),
  })
  .meta({
    id: 'PaymentEvent',
    description: 'What a payment gateway says (Standard Webhooks: `type`, `timestamp`, `data`).',
  });
export type PaymentEvent = z.infer<typeof PaymentEvent>;

export const WebhookOutcome = z
  .object({ outcome: z.enum(['applied', 'repeated', 'exception', 'ignored']), detail: z.string() })
  .meta({
    id: 'WebhookOutcome',
    description:
      "What became of a gateway's event: applied, seen before, kept for a person, or not about payments.",
  });
export type WebhookOutcome = z.infer<typeof WebhookOutcome>;
