import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { withUrls } from '#functions/use-cases/statements/with-urls.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { ReportExportView } from '#shared/schemas/statements.ts';

type Request = {
  readonly cycleId: CycleId;
  readonly partnerId: PartnerId;
  readonly page: PageRequest & { readonly format?: string | undefined };
};

/** A partner's statements of a cycle, with a presigned link to each. They are a handful, all read at once. */
export async function listExports(
  world: Pick<World, 'cycles' | 'partners' | 'exports' | 'files'>,
  caller: Caller,
  { cycleId, partnerId, page }: Request,
): Promise<PageOf<ReportExportView>> {
  const partner = await visiblePartner(world, caller, partnerId);
  found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  const all = await world.exports.of(cycleId, `partner:${partner.societyCode}`);
  const reports = all.filter(({ format }) => page.format === undefined || format === page.format);
  return pageOfArray(await withUrls(world, reports), page, ({ id }) => id);
}
