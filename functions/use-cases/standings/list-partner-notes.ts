import { partnerRef } from '#functions/domain/cycles/references.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { listNotes } from '#functions/use-cases/notes/list-notes.ts';
import { withCycleNames } from '#functions/use-cases/payments/with-cycle-names.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { PartnerNote } from '#shared/schemas/standings.ts';

type Needs = Pick<World, 'partners' | 'payments' | 'cycles' | 'notes' | 'settings'>;
/** A few years of quarters, reissues among them. */
const MOST_REMITTANCES = 24;
const MOST_NOTES = 50;
const AT_ONCE = 8;

/** The notes on a partner’s newest remittances, newest first; a partner’s token reads those that were shared. */
export async function listPartnerNotes(
  world: Needs,
  caller: Caller,
  { partnerId, page }: { readonly partnerId: PartnerId; readonly page: PageRequest },
): Promise<PageOf<PartnerNote>> {
  const { societyCode } = await visiblePartner(world, caller, partnerId);
  const all = await world.payments.ofPayee('remittance', partnerRef(societyCode));
  const newest = all.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, MOST_REMITTANCES);
  const payments = await withCycleNames(world, newest);
  const notes = await inParallel(payments, AT_ONCE, async ({ id: remittanceId, cycleName }) => {
    const asked = { about: 'payment', aboutId: remittanceId, limit: MOST_NOTES } as const;
    const { items } = await listNotes(world, caller, asked);
    return items.map((note) => ({ ...note, remittanceId, cycleName }));
  });
  const inOrder = notes.flat().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return pageOfArray(inOrder, page, ({ id }) => id);
}
