import * as z from 'zod';
import { AgreementId, CycleId, PartnerId, PaymentAccountId, PaymentId } from '#shared/ids.ts';
import { told } from '#shared/limits.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { Currency, MoneyField, Percent } from '#shared/money.ts';
import {
  Actor,
  CalendarDate,
  Count,
  FreeText,
  Instant,
  Name,
  Territory,
  Version,
} from '#shared/schemas/common.ts';
import { Payee } from '#shared/schemas/line-items.ts';
import { PaidAccount } from '#shared/schemas/payment-accounts.ts';

export const PaymentKind = z.enum(['remittance', 'payout']);
export type PaymentKind = z.infer<typeof PaymentKind>;
export const PaymentStatus = z.enum(namesOf(PAYMENT.states)).meta({
  id: 'PaymentStatus',
  description:
    'Carried: at 0 or below, below the minimum payout, or accrued until the half-year or year of the agreement ends; its balance goes to the next payment. Failed: reissued or cancelled. Cancelled: its base is back in the balance.',
});
export type PaymentStatus = z.infer<typeof PaymentStatus>;

export const WithholdingSource = z.enum(['terms', 'resident', 'nonResident']).meta({
  id: 'WithholdingSource',
  description:
    'Who set the percent of a withholding tax: the terms of the agreement, else the territory’s rate for payees who live there, or elsewhere.',
});
export type WithholdingSource = z.infer<typeof WithholdingSource>;

export const PaymentPart = z
  .object({
    agreementId: AgreementId.optional(),
    effectiveDate: CalendarDate.optional(),
    termsFrom: CalendarDate.optional(),
    feePercent: Percent.optional().meta({ description: 'of its own lines, where it has any' }),
    gross: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    adjustments: MoneyField.meta({ description: 'what of the net corrects earlier cycles' }),
    withholdingTaxPercent: Percent,
    withholdingTaxSource: WithholdingSource,
    withholdingTaxReference: z.string().max(300).optional(),
    withholdingTaxBase: MoneyField,
    withholdingTax: MoneyField,
  })
  .meta({
    id: 'PaymentPart',
    description:
      'What the lines of the same terms contribute: their fee and their withholding tax with rate, base and legal reference (royalty rules §5).',
  });
export type PaymentPart = z.infer<typeof PaymentPart>;

export const Settlement = z
  .object({
    amount: z
      .string()
      .max(24)
      .optional()
      .meta({ description: 'absent while no rate is fixed and none can be used' }),
    currency: Currency,
    rate: z
      .string()
      .max(24)
      .optional()
      .meta({ description: 'as it was entered, for one unit of the first of `ratePair`' }),
    ratePair: z.string().max(7).optional().meta({
      description: 'the pair that was entered, such as USD/GHS; the other way round the rate is 1 ÷ `rate`',
    }),
    rateDate: CalendarDate.optional(),
    rateSource: z.string().max(300).optional(),
    provisional: z
      .literal(true)
      .optional()
      .meta({ description: 'by today’s rate; the amount is fixed when the payment is approved' }),
    missing: z.enum(['none', 'stale']).optional().meta({
      description: 'why it cannot be approved today: no rate of the pair was entered, or all are too old',
    }),
  })
  .meta({
    id: 'Settlement',
    description:
      'What is paid, in the currency of the payee, by the rate of the approval (royalty rules §11).',
  });
export type Settlement = z.infer<typeof Settlement>;

/** A part for each terms in force in one period. */
const MAX_PARTS = 150;
/** A payment moves five times at the most: what is paid again is another payment. */
const MAX_MOVES = 20;

export const Payment = z
  .object({
    id: PaymentId,
    kind: PaymentKind,
    cycleId: CycleId,
    territory: Territory,
    partnerId: PartnerId.nullable(),
    payee: Payee,
    predecessorId: PaymentId.optional().meta({ description: 'the failed payment that this one reissues' }),
    successorId: PaymentId.optional().meta({ description: 'the payment that reissues this failed one' }),
    issue: z
      .int()
      .min(1)
      .meta({ description: 'how often it was issued: 1, or more where it reissues another' }),
    parts: z.array(PaymentPart).max(MAX_PARTS),
    gross: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    broughtForward: MoneyField,
    withholdingTax: MoneyField,
    netPayable: MoneyField,
    carriedForward: MoneyField,
    accruedUntil: CalendarDate.optional().meta({
      description:
        'the end of the half-year or year of the agreement, with whose cycle it is paid; absent where each cycle is',
    }),
    settlement: Settlement,
    account: PaidAccount.optional().meta({
      description: 'where it goes; absent while none is known, and in a list before the approval',
    }),
    paymentReference: z.string().max(64).nullable(),
    status: PaymentStatus,
    approvedBy: Actor.nullable(),
    failureReason: told(2000).nullable(),
    timeline: z
      .array(z.object({ status: PaymentStatus, at: Instant, by: Actor, note: told(2100).optional() }))
      .max(MAX_MOVES),
    createdAt: Instant,
    updatedAt: Instant,
    version: Version,
  })
  .meta({
    id: 'Payment',
    description: "A partner's remittance or an artist's payout: one machine with a payee.",
  });
export type Payment = z.infer<typeof Payment>;

export const PaymentView = Payment.extend({
  cycleName: Name.meta({ description: 'the name of the cycle that made it' }),
}).meta({ id: 'PaymentView', description: 'A payment with the name of its cycle.' });
export type PaymentView = z.infer<typeof PaymentView>;

/** The currencies of all territories, and more. */
const MAX_CURRENCIES = 200;
export const PaymentSummary = z
  .object({
    states: z
      .array(
        z.object({
          status: PaymentStatus,
          count: Count,
          sums: z.array(MoneyField).max(MAX_CURRENCIES).meta({
            description:
              'by currency of the cycles: what is payable, or of carried ones what is carried forward',
          }),
        }),
      )
      .max(namesOf(PAYMENT.states).length),
    isWhole: z.boolean().meta({
      description: 'false where there are more payments than one summary reads: it is of the newest',
    }),
  })
  .meta({
    id: 'PaymentSummary',
    description: 'How many payments stand in each state, and what they sum to.',
  });
export type PaymentSummary = z.infer<typeof PaymentSummary>;

export const ApprovePayment = z
  .object({
    accountId: PaymentAccountId.optional().meta({
      description: 'the account that was seen; refused where another one is in force by now',
    }),
  })
  .meta({ id: 'ApprovePayment' });
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
export const ReissuePayment = z.object({ reason: FreeText }).meta({ id: 'ReissuePayment' });
export const CancelPayment = z.object({ reason: FreeText }).meta({ id: 'CancelPayment' });
