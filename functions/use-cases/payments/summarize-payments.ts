import type { PaymentFacts } from '#functions/domain/payments/payment-facts.ts';
import { summaryOf } from '#functions/domain/payments/summary-of.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import type { CycleId } from '#shared/ids.ts';
import type { PaymentKind, PaymentSummary } from '#shared/schemas/payments.ts';

type Filter = {
  readonly kind: PaymentKind;
  readonly cycleId?: CycleId | undefined;
  readonly territory?: string | undefined;
  readonly currency?: string | undefined;
};

/** How many payments of a kind stand in each state, with their sums; a partner's token counts its own. */
export async function summarizePayments(
  world: Pick<World, 'payments'>,
  caller: Caller,
  { kind, cycleId, territory, currency }: Filter,
): Promise<PaymentSummary> {
  const { items, isWhole } = await world.payments.facts(kind);
  const bound = boundTo(caller);
  const isWanted = (facts: PaymentFacts): boolean =>
    (bound === undefined || facts.partnerId === bound) &&
    (cycleId === undefined || facts.cycleId === cycleId) &&
    (territory === undefined || facts.territory === territory) &&
    (currency === undefined || facts.paidIn === currency);
  return { states: summaryOf(items.filter(isWanted)), isWhole };
}
