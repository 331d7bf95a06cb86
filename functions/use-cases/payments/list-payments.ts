import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { paymentsFor } from '#functions/use-cases/payments/payments-for.ts';
import { shownPayments } from '#functions/use-cases/payments/shown-payments.ts';
import { withCycleNames } from '#functions/use-cases/payments/with-cycle-names.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import type { Days } from '#shared/is-within.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { PaymentKind, PaymentView } from '#shared/schemas/payments.ts';

type Filter = PageRequest &
  Days & {
    readonly kind: PaymentKind;
    readonly status?: string | undefined;
    readonly cycleId?: CycleId | undefined;
    readonly partnerId?: PartnerId | undefined;
    readonly territory?: string | undefined;
    readonly currency?: string | undefined;
    readonly payee?: string | undefined;
  };

/** Payments of a kind, newest first, with what they would settle today; a partner's token sees its own. */
export async function listPayments(
  world: Pick<World, 'clock' | 'settings' | 'payments' | 'cycles' | 'fxRates' | 'territories'>,
  caller: Caller,
  { kind, ...filter }: Filter,
): Promise<PageOf<PaymentView>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const page = await world.payments.page(kind, { ...filter, partnerId: boundTo(caller) ?? filter.partnerId });
  const shown = paymentsFor(world, caller, await shownPayments(world, page.items));
  return { ...page, items: await withCycleNames(world, shown) };
}
