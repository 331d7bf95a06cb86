import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { listLineItems } from '#functions/use-cases/cycles/list-line-items.ts';
import { withOwnTitles } from '#functions/use-cases/own-part.ts';
import { ownCycle } from '#functions/use-cases/standings/own-cycle.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { LineItemView } from '#shared/schemas/line-items.ts';

type Needs = Parameters<typeof listLineItems>[0] & Pick<World, 'agreements' | 'works'>;
type Asked = {
  readonly partnerId: PartnerId;
  readonly cycleId: CycleId;
  readonly adjustments?: 'only' | 'none' | undefined;
  readonly sort?: string | undefined;
  readonly page: PageRequest;
};

/** A partner’s lines of one of its cycles, those that earned most first; a partner’s token reads them with its own titles. */
export async function listPartnerLines(
  world: Needs,
  caller: Caller,
  { page, sort = '-gross', adjustments, ...asked }: Asked,
): Promise<PageOf<LineItemView>> {
  await ownCycle(world, caller, asked);
  const lines = await listLineItems(world, { ...asked, adjustments, sort }, page);
  const bound = boundTo(caller);
  return bound === undefined ? lines : { ...lines, items: await withOwnTitles(world, bound, lines.items) };
}
