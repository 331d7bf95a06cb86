import type { z } from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
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
): Promise<PageOf<z.output<typeof ReportExportView>>> {
  const partner = await visiblePartner(world, caller, partnerId);
  found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  const all = await world.exports.of(cycleId, `partner:${partner.societyCode}`);
  const reports = all.filter(({ format }) => page.format === undefined || format === page.format);
  const items = await Promise.all(
    reports.map(async ({ bucket, key, payeeRef: _payee, ...report }) => ({
      ...report,
      url: await world.files.grantDownload({ bucket, key }, report.fileName),
    })),
  );
  return pageOfArray(items, page, ({ id }) => id);
}
