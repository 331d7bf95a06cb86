import type { FrozenPartner, FrozenWork } from '#functions/domain/distribution/manifest.ts';
import { compareUtf8, workRef } from '#functions/domain/distribution/references.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { World } from '#functions/use-cases/world.ts';
import type { Work } from '#shared/schemas/work.ts';

type Needs = Pick<World, 'clock' | 'works' | 'recordings'>;
const AT_ONCE = 16;
const MAX_TRIES = 8;

/** The works of a manifest as they stand, each with the reference of its claims; in the order of their ids. */
export async function freezeWorks(
  world: Needs,
  workIds: readonly string[],
  partners: readonly FrozenPartner[],
): Promise<readonly FrozenWork[]> {
  const works = await world.works.findMany(workIds.toSorted(compareUtf8));
  return inParallel(works, AT_ONCE, async (work) =>
    frozen(work.ref === undefined ? await withRef(world, work, partners) : work),
  );
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

function frozen({ id, origin, ref = '', title, iswc, isrcs, shares, deliveries }: Work): FrozenWork {
  const [isrc] = isrcs.toSorted(compareUtf8);
  return {
    id,
    origin,
    ref,
    title,
    ...(iswc !== undefined && { iswc }),
    ...(isrc !== undefined && { isrc }),
    shares,
    deliveries: deliveries.map(({ partnerId, version, shares: delivered }) => ({
      partnerId,
      version,
      shares: delivered,
    })),
  };
}
