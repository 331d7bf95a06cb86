import type { PageRequest } from '#functions/use-cases/page-request.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { Caller, World } from '#functions/use-cases/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payment.ts';

type Filter = PageRequest & {
  readonly kind: PaymentKind;
  readonly status?: string | undefined;
  readonly cycleId?: string | undefined;
  readonly partnerId?: string | undefined;
};

/** Payments of a kind, newest first; a partner's token sees its own. */
export async function listPayments(
  world: Pick<World, 'payments'>,
  caller: Caller,
  { kind, ...filter }: Filter,
): Promise<PageOf<Payment>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  return world.payments.page(kind, { ...filter, partnerId: boundTo(caller) ?? filter.partnerId });
}
