import * as z from 'zod';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';
import type { Asked } from './caller.ts';
import { fresh } from './fresh.ts';
import { changedMeanwhile } from './meanwhile.ts';
import type { PaymentRoutes } from './payment-routes.ts';
import { quarterOf } from './quarter.ts';
import type { Stage } from './stage.ts';

/** A payment that only this proof moves. */
export type PaymentInHand = {
  readonly payment: Payment;
  readonly asked: (body?: unknown) => Asked;
  readonly approved: () => Promise<Payment>;
  /** Approved by one of Finance, sent by another under a reference of its own. */
  readonly sent: () => Promise<Payment>;
  readonly failed: () => Promise<Payment>;
  readonly changedMeanwhile: () => Promise<void>;
};

/** How a payment is named to its routes. */
export function askedOf(routes: PaymentRoutes, { id }: Pick<Payment, 'id'>, body?: unknown): Asked {
  return { params: { [routes.idName]: id }, ...(body !== undefined && { body }) };
}

/** Takes a pending payment from the quarter. */
export async function takePayment(stage: Stage, routes: PaymentRoutes): Promise<PaymentInHand> {
  const payment = (await quarterOf(stage)).next(routes.kind);
  const asked = (body?: unknown) => askedOf(routes, payment, body);
  const approved = async () => parsed(await stage.finance.get(routes.approve, asked({})));
  return {
    payment,
    asked,
    approved,
    sent: async () => {
      await approved();
      const body = { paymentReference: `GCB-${fresh.word()}` };
      return parsed(await stage.secondFinance.get(routes.send, asked(body)));
    },
    failed: async () =>
      parsed(await stage.finance.get(routes.fail, asked({ reason: 'The bank refused it' }))),
    changedMeanwhile: () => changedMeanwhile(stage, { entity: 'payment', entityId: payment.id }),
  };
}

const failed = new WeakMap<Stage, Map<PaymentKind, Promise<Payment>>>();

/** A failed payment, shared by all proofs that only read it. */
export function failedPayment(stage: Stage, routes: PaymentRoutes): Promise<Payment> {
  const before = failed.get(stage) ?? new Map<PaymentKind, Promise<Payment>>();
  failed.set(stage, before);
  const known = before.get(routes.kind) ?? fail(stage, routes);
  before.set(routes.kind, known);
  return known;
}

async function fail(stage: Stage, routes: PaymentRoutes): Promise<Payment> {
  return (await takePayment(stage, routes)).failed();
}

const parsed = (reply: unknown): Payment => z.custom<Payment>().parse(reply);
