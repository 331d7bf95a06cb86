import type { FrozenPartner, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8, workRef } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'clock' | 'works' | 'recordings'>;
const AT_ONCE = 16;
const MAX_TRIES = 8;

/**
 * The works of a manifest as they are now, each with the reference of its claims, in the order of their ids; and which
 * of them each id leads to, because the id of a merged work leads to another work.
 */
export async function freezeWorks(
  world: Needs,
  workIds: readonly WorkId[],
  partners: readonly FrozenPartner[],
): Promise<{ readonly works: readonly FrozenWork[]; readonly standing: ReadonlyMap<string, WorkId> }> {
  const found = await standingWorks(world, workIds);
  const distinct = new Map<string, Work>([...found.values()].map((work) => [work.id, work]));
  const inOrder = [...distinct.values()].toSorted((a, b) => compareUtf8(a.id, b.id));
  const works = await inParallel(inOrder, AT_ONCE, async (work) =>
    frozen(work.ref === undefined ? await withRef(world, work, partners) : work),
  );
  return { works, standing: new Map([...found].map(([id, work]) => [id, work.id])) };
}

/** Stores the reference of a claim when it is first made; from then on it is never derived again (royalty rules §1). */
async function withRef(world: Needs, work: Work, partners: readonly FrozenPartner[]): Promise<Work> {
  let before: Work | undefined = work;
  for (let tries = 1; tries <= MAX_TRIES && before !== undefined; tries += 1) {
    if (before.ref !== undefined) return before;
    const after: Work = {
      ...before,
      ref: await refOf(world, before, partners),
      updatedAt: world.clock.now(),
      version: before.version + 1,
    };
    if (await world.works.save(before, after)) return after;
    before = await world.works.find(work.id);
  }
  throw new Error(`work ${work.id} changed ${MAX_TRIES} times while its reference was stored`);
}

async function refOf(world: Needs, work: Work, partners: readonly FrozenPartner[]): Promise<string> {
  const recorded =
    work.iswc === undefined && work.isrcs.length === 0
      ? (await world.recordings.ofWork(work.id)).map(({ isrc }) => isrc)
      : [];
  const societies = new Map(partners.map(({ id, societyCode }) => [id, societyCode]));
  const deliveries = work.deliveries.map(({ partnerId, partnerWorkId }) => ({
    partnerWorkId,
    societyCode: societies.get(partnerId) ?? '',
  }));
  return workRef({ iswc: work.iswc, isrcs: [...work.isrcs, ...recorded], deliveries });
}

function frozen({ id, origin, ref = '', title, iswc, isrcs, shares, ...work }: Work): FrozenWork {
  const [isrc] = isrcs.toSorted(compareUtf8);
  return {
    id,
    origin,
    ref,
    title,
    alternativeTitles: work.alternativeTitles,
    ...(iswc !== undefined && { iswc }),
    ...(isrc !== undefined && { isrc }),
    isrcs,
    shares,
    decisions: [],
    deliveries: work.deliveries
      .filter(givesRights)
      .map(({ partnerId, partnerWorkId, version, shares: delivered }) => ({
        partnerId,
        partnerWorkId,
        version,
        shares: delivered,
      })),
  };
}

/** Whether a delivery gives rights: one that only enriches the work, or was withdrawn, does not. */
function givesRights({ enrichesOnly, withdrawnAt }: Work['deliveries'][number]): boolean {
  return enrichesOnly !== true && withdrawnAt === undefined;
}
