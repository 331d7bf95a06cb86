import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import type { World } from '#functions/ports/world.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { PartnerId, WorkId } from '#shared/ids.ts';
import type { Recording, RecordingDelivery } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'works' | 'recordings'>;
type Identified = { readonly isrc?: string | undefined; readonly iswc?: string | undefined };

/** Looks up all identifiers of a batch of plays at once: each different one costs half a read unit, whatever the plays. */
export async function lookUpIdentifiers(
  world: Needs,
  plays: readonly Identified[],
): Promise<LookUps<WorkId>> {
  const isrcs = [...new Set(plays.flatMap(({ isrc }) => isrc ?? []))];
  const iswcs = [...new Set(plays.flatMap(({ iswc }) => iswc ?? []))];
  const [localIsrc, localIswc, recordings, externalIswc] = await Promise.all([
    world.works.localByIsrc(isrcs),
    world.works.byIswc(iswcs, 'local'),
    world.recordings.byIsrc(isrcs),
    world.works.byIswc(iswcs, 'external'),
  ]);
  const resolved = await resolveDeliveries(world, [...recordings.values()]);
  const standing = await standingOf(world, recordings.values(), resolved);
  const works = await world.works.findMany([...new Set(externalIswc.values())]);
  const deliverers = new Map(works.map((work) => [String(work.id), work.deliveries[0]?.partnerId]));

  return {
    localByIsrc: (isrc) => asWorkId(localIsrc.get(isrc ?? '')),
    localByIswc: (iswc) => asWorkId(localIswc.get(iswc ?? '')),
    recording(isrc) {
      const recording = recordings.get(isrc ?? '');
      if (recording === undefined) return undefined;
      const found = new Map(
        recording.deliveries.flatMap((delivery) =>
          worksOf(delivery, resolved).map((id) => {
            const workId = standing.get(id) ?? id;
            return [workId, { workId, partnerId: delivery.partnerId }] as const;
          }),
        ),
      );
      return {
        recordingId: recording.id,
        works: [...found.values()],
        durationSeconds: recording.durationSeconds,
      };
    },
    externalByIswc(iswc) {
      const workId = asWorkId(externalIswc.get(iswc ?? ''));
      if (workId === undefined) return undefined;
      const partnerId = deliverers.get(workId);
      return { workId, ...(partnerId !== undefined && { partnerId: PartnerId.parse(partnerId) }) };
    },
  };
}

/** The works that a partner says a recording is of: several for a medley. */
function worksOf(
  delivery: RecordingDelivery,
  resolved: ReadonlyMap<RecordingDelivery, WorkId>,
): readonly WorkId[] {
  const first = resolved.get(delivery);
  return [...(first === undefined ? [] : [first]), ...(delivery.furtherWorkIds ?? [])];
}

/** Recordings that seem to be of several works are checked for merges: two works that were merged are one. */
async function standingOf(
  world: Needs,
  recordings: Iterable<Recording>,
  resolved: ReadonlyMap<RecordingDelivery, WorkId>,
): Promise<ReadonlyMap<string, WorkId>> {
  const ambiguous = [...recordings].flatMap(({ deliveries }) => {
    const works = new Set(deliveries.flatMap((delivery) => worksOf(delivery, resolved)));
    return works.size > 1 ? [...works] : [];
  });
  const found = ambiguous.length === 0 ? new Map() : await standingWorks(world, ambiguous);
  return new Map([...found].map(([id, work]) => [id, work.id]));
}

const asWorkId = (id: string | undefined): WorkId | undefined =>
  id === undefined ? undefined : WorkId.parse(id);

/** The work of each delivery: the one known when it came, else what its ISWC or work id leads to now. */
async function resolveDeliveries(
  world: Needs,
  recordings: readonly Recording[],
): Promise<ReadonlyMap<RecordingDelivery, WorkId>> {
  const deliveries = recordings.flatMap((recording) => recording.deliveries);
  const open = deliveries.filter(({ workId }) => workId === undefined);
  const byIswc = await world.works.byIswc(
    open.flatMap(({ iswc }) => iswc ?? []),
    'external',
  );
  const byPartner = new Map<string, ReadonlyMap<string, { workId: WorkId }>>();
  for (const [partnerId, of] of Map.groupBy(open, (delivery) => delivery.partnerId)) {
    byPartner.set(
      partnerId,
      await world.works.aliases(
        partnerId,
        of.flatMap(({ partnerWorkId }) => partnerWorkId ?? []),
      ),
    );
  }
  return new Map(
    deliveries.flatMap((delivery) => {
      const { workId, iswc = '', partnerId, partnerWorkId = '' } = delivery;
      const found =
        workId ?? asWorkId(byIswc.get(iswc) ?? byPartner.get(partnerId)?.get(partnerWorkId)?.workId);
      return found === undefined ? [] : [[delivery, found] as const];
    }),
  );
}
