import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { withOwnTitles } from '#functions/use-cases/own-part.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import { minorOf } from '#shared/money.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { HeldRecord } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'cycles' | 'partners' | 'works' | 'settings'>;
type Filter = {
  readonly territory?: string | undefined;
  readonly reason?: string | undefined;
  readonly cycleId?: CycleId | undefined;
  readonly partnerId?: PartnerId | undefined;
  readonly wouldBePayee?: string | undefined;
  readonly minimum?: string | undefined;
};

/** What is held still in a territory (royalty rules §9); a partner's token sees what is held for its own society. */
export async function listHeld(
  world: Needs,
  caller: Caller,
  { filter, page }: { readonly filter: Filter; readonly page: PageRequest },
): Promise<PageOf<HeldRecord>> {
  const { territory = world.settings.homeTerritory, reason, cycleId, wouldBePayee, minimum } = filter;
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const bound = boundTo(caller);
  const partnerId = bound ?? filter.partnerId;
  const partner = partnerId && (await world.partners.find(partnerId));
  const own =
    partner === undefined ? [] : [`partner:${partner.societyCode}`, `society:${partner.societyCode}`];
  const found = await world.cycles.heldIn(
    territory,
    { ...page, reason },
    (record) =>
      record.balance.minor !== 0n &&
      (reason === undefined || record.reason === reason) &&
      (cycleId === undefined || record.cycleId === cycleId) &&
      (partnerId === undefined || own.includes(record.wouldBePayee)) &&
      (wouldBePayee === undefined || record.wouldBePayee === wouldBePayee) &&
      (minimum === undefined || record.balance.minor >= minorOf(minimum, record.balance.currency)),
  );
  return bound === undefined ? found : { ...found, items: await withOwnTitles(world, bound, found.items) };
}
