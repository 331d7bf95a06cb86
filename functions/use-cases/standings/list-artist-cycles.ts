import { partyRef } from '#functions/domain/cycles/claims/claimant-of.ts';
import { artistRef } from '#functions/domain/cycles/references.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { payeeCycle } from '#functions/use-cases/standings/payee-cycle.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { ArtistId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { ArtistCycle } from '#shared/schemas/standings.ts';

type Needs = Parameters<typeof payeeCycle>[0] & Pick<World, 'artists' | 'cycles'>;
const AT_ONCE = 8;

/**
 * What each locked cycle came to for a local artist, newest first. What was held for the artist is under its IPI, or under
 * its name where a delivery gave no IPI (royalty rules §4).
 */
export async function listArtistCycles(
  world: Needs,
  artistId: ArtistId,
  page: PageRequest,
): Promise<PageOf<ArtistCycle>> {
  const { reference, name, ipi } = found(await world.artists.find(artistId), `artist ${artistId}`);
  const heldNames = [...new Set([partyRef({ ipi, name }), partyRef({ name })])];
  const payee = { ref: artistRef(reference), heldNames };
  const locked = (await world.cycles.all()).filter(({ status }) => isLocked(status));
  const { items, nextCursor } = pageOfArray(locked, page, ({ id }) => id);
  const seen = await inParallel(items, AT_ONCE, async (cycle): Promise<ArtistCycle> => {
    const { seen: ofPayee, payment } = await payeeCycle(world, payee, cycle);
    return { ...ofPayee, payout: payment };
  });
  return { items: seen, nextCursor };
}
