import { frozenDecision } from '#functions/domain/cycles/freeze-decision.ts';
import type { FrozenDecision, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8, workRef } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { twinsOf } from '#functions/use-cases/cycles/twins-of.ts';
import { decisionsOfWork } from '#functions/use-cases/decisions-of-work.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

export type FreezingNeeds = Pick<World, 'clock' | 'works' | 'recordings' | 'decidedShares'>;
type Needs = FreezingNeeds;
const AT_ONCE = 16;
const MAX_TRIES = 8;

/**
 * The works of a manifest as they are now, each with the reference of its claims, in the order of their ids; and which
 * of them each id leads to, because the id of a merged work leads to another work.
 */
export async function freezeWorks(
  world: Needs,
  workIds: readonly WorkId[],
  partners: readonly Society[],
): Promise<{ readonly works: readonly FrozenWork[]; readonly standing: ReadonlyMap<string, WorkId> }> {
  const found = await standingWorks(world, workIds);
  const distinct = new Map<string, Work>([...found.values()].map((work) => [work.id, work]));
  const inOrder = [...distinct.values()].toSorted((a, b) => compareUtf8(a.id, b.id));
  const twins = await twinsOf(world, inOrder);
  const works = await inParallel(inOrder, AT_ONCE, async (work) => {
    const beside = twins.get(work.id) ?? [];
    return frozen(work.ref === undefined ? await withRef(world, work, partners) : work, {
      twins: beside,
      decisions: await confirmedDecisions(world, [work, ...beside]),
    });
  });
  return { works, standing: new Map([...found].map(([id, work]) => [id, work.id])) };
}

/** A partner with the society code by which its works are named. */
type Society = { readonly id: string; readonly societyCode: string };

/** Stores the reference of a claim when it is first made; from then on it is never derived again (royalty rules §1). */
async function withRef(world: Needs, work: Work, partners: readonly Society[]): Promise<Work> {
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

async function refOf(world: Needs, work: Work, partners: readonly Society[]): Promise<string> {
  const recorded =
    work.iswc === undefined && work.isrcs.length === 0
      ? (await world.recordings.ofWork(work.id)).map(({ isrc }) => isrc)
      : [];
  const societies = new Map<string, string>(partners.map(({ id, societyCode }) => [id, societyCode]));
  const deliveries = work.deliveries.map(({ partnerId, partnerWorkId }) => ({
    partnerWorkId,
    societyCode: societies.get(partnerId) ?? '',
  }));
  return workRef({ iswc: work.iswc, isrcs: [...work.isrcs, ...recorded], deliveries });
}

/** The decisions about works that two people confirmed, as claims read them (royalty rules §4). */
async function confirmedDecisions(world: Needs, works: readonly Work[]): Promise<readonly FrozenDecision[]> {
  const decided = works.filter((work) => work.decided === true);
  const found = await Promise.all(decided.map(({ id }) => decisionsOfWork(world, id)));
  return found.flatMap(({ decisions }) => decisions.flatMap(frozenDecision));
}

type Beside = { readonly twins: readonly Work[]; readonly decisions: readonly FrozenDecision[] };

/** A work with what others deliver of the same one: a local work and an external one of one ISWC or ISRC are one work. */
function frozen(
  { id, origin, ref = '', title, iswc, isrcs, shares, ...work }: Work,
  { twins, decisions }: Beside,
): FrozenWork {
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
    shares: [...shares, ...twins.flatMap((twin) => twin.shares)],
    decisions,
    deliveries: [...work.deliveries, ...twins.flatMap((twin) => twin.deliveries)]
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
