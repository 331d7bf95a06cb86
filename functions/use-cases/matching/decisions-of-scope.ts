import type { World } from '#functions/ports/world.ts';
import { PartnerId, StationId } from '#shared/ids.ts';
import { MAX_PAGE } from '#shared/schemas/common.ts';
import type { SongDecision } from '#shared/schemas/matching.ts';

const MOST_DECISIONS = 10_000;
/** How many decisions are read at most to find those of a station or a partner. */
const MOST_READ = 50_000;

/** People's latest decisions in a scope: on a station's log, on what was thought to be a partner's work, or all. */
export async function decisionsOfScope(
  world: Pick<World, 'songDecisions'>,
  scope: string,
): Promise<readonly SongDecision[]> {
  const found: SongDecision[] = [];
  let cursor: string | undefined;
  for (let read = 0; read < MOST_READ && found.length < MOST_DECISIONS; read += MAX_PAGE) {
    const { items, nextCursor } = await world.songDecisions.page({ limit: MAX_PAGE, cursor });
    found.push(...items.filter((decision) => isOfScope(decision, scope)));
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return found.slice(0, MOST_DECISIONS);
}

function isOfScope({ stationId, thought }: SongDecision, scope: string): boolean {
  const { stationId: ofStation, partnerId: ofPartner } = scopeParts(scope);
  if (ofStation !== undefined) return stationId === ofStation;
  return ofPartner === undefined || thought?.partnerId === ofPartner;
}

/** Whom a scope names: a station, a partner, or nobody, which is all. */
export function scopeParts(scope: string): {
  readonly stationId?: StationId | undefined;
  readonly partnerId?: PartnerId | undefined;
} {
  const [kind = '', id] = scope.split(':');
  if (kind === 'station') return { stationId: StationId.parse(id) };
  return kind === 'partner' ? { partnerId: PartnerId.parse(id) } : {};
}
