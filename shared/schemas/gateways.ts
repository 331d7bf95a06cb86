import * as z from 'zod';
import { PaymentExceptionId, PaymentId } from '#shared/ids.ts';
import { told } from '#shared/limits.ts';
import { Actor, FreeText, Instant, Version } from '#shared/schemas/common.ts';

/** A gateway as its address names it. */
export const Provider = z.string().max(40);
/** A gateway’s own id of what it says: `webhook-id`. */
export const EventId = z.string().max(200);

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

export const PaymentExceptionStatus = z.enum(['open', 'applied', 'cleared']).meta({
  id: 'PaymentExceptionStatus',
  description:
    'open: tried again whenever its payment moves; applied: it fitted in the end; cleared: a person dealt with it.',
});
export type PaymentExceptionStatus = z.infer<typeof PaymentExceptionStatus>;

export const PaymentException = z
  .object({
    id: PaymentExceptionId,
    provider: Provider,
    eventId: EventId,
    event: PaymentEvent,
    status: PaymentExceptionStatus,
    why: told(500).meta({ description: 'why it does not fit, when it was last tried' }),
    paymentId: PaymentId.nullable().meta({ description: 'the payment that has its reference' }),
    receivedAt: Instant,
    closedAt: Instant.nullable(),
    closedBy: Actor.nullable(),
    clearReason: FreeText.nullable(),
    updatedAt: Instant,
    version: Version,
  })
  .meta({
    id: 'PaymentException',
    description: 'A gateway’s event that came early or does not fit its payment (royalty rules §10.3).',
  });
export type PaymentException = z.infer<typeof PaymentException>;

export const GatewayEvent = z
  .object({
    provider: Provider,
    eventId: EventId,
    event: PaymentEvent,
    outcome: z.enum(['applied', 'exception', 'ignored']).meta({
      description:
        'applied: it moved the payment; exception: it did not fit; ignored: it is not about the end',
    }),
    exception: PaymentException.pick({ id: true, status: true, why: true }).optional(),
    receivedAt: Instant,
  })
  .meta({ id: 'GatewayEvent', description: 'What a gateway said of a payment, and what became of it.' });
export type GatewayEvent = z.infer<typeof GatewayEvent>;

export const ClearPaymentException = z.object({ reason: FreeText }).meta({ id: 'ClearPaymentException' });
