import { workRef } from '#functions/domain/cycles/references.ts';
import { hundredths, type PerformingShare } from '#functions/domain/repertoire/performing-shares.ts';
import type { Fact } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { type WorkSeen, workSeen } from '#functions/use-cases/repertoire/work-seen.ts';
import type { ArtistId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Artist, LocalShare, NewLocalWork } from '#shared/schemas/artists.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'artists' | 'recordings' | 'commit'>;

/**
 * Registers a local work. Its shares, of our artists or of parties of other societies, must make 100, its artists be
 * known, its identifiers be no other local work's.
 */
export async function registerLocalWork(
  world: Needs,
  caller: Caller,
  { artistId, entered }: { artistId: ArtistId; entered: NewLocalWork },
): Promise<WorkSeen> {
  found(await world.artists.find(artistId), `artist ${artistId}`);
  const artists = new Map((await world.artists.all()).map((artist) => [artist.reference, artist]));
  const shares = entered.shares.map((share, index) =>
    'artistReference' in share ? artistShare(share, artists, index) : societyShare(share),
  );
  const total = shares.reduce((sum, share) => sum + hundredths(share), 0);
  if (total !== 10_000) throw new Refusal('shares.not-whole', `They make ${(total / 100).toFixed(2)}.`);

  const now = world.clock.now();
  const work: Work = {
    id: world.ids.make('wrk'),
    origin: 'local',
    title: entered.title,
    alternativeTitles: [],
    ...(entered.iswc !== undefined && { iswc: entered.iswc }),
    isrcs: entered.isrc === undefined ? [] : [entered.isrc],
    ...(entered.durationSeconds !== undefined && { durationSeconds: entered.durationSeconds }),
    ref: workRef({
      iswc: entered.iswc,
      isrcs: entered.isrc === undefined ? [] : [entered.isrc],
      deliveries: [],
    }),
    shares,
    deliveries: [],
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
  const holders = new Set([
    artistId,
    ...shares.flatMap(({ artistReference = '' }) => artists.get(artistReference)?.id ?? []),
  ]);
  const seen = await workSeen(world, work);
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'work', action: 'work.registered', after: work }],
    facts: [
      ...identifiersOf(work),
      { kind: 'catalogueChange', record: { workId: work.id, changedAt: now } },
      ...[...holders].map((holder) => ({ kind: 'artistWork' as const, artistId: holder, workId: work.id })),
    ],
    answer: seen,
  });
  return seen;
}

const EVERYWHERE = { right: 'performing', territory: '2WL' } as const;

function artistShare(
  { artistReference, percent }: Extract<LocalShare, { artistReference: string }>,
  artists: ReadonlyMap<string, Artist>,
  index: number,
): PerformingShare {
  const artist = artists.get(artistReference);
  if (artist === undefined) {
    throw new Refusal('artist.unknown', `There is no artist ${artistReference}.`, [
      { path: `shares.${index}.artistReference`, message: 'there is no artist with this reference' },
    ]);
  }
  return {
    kind: 'artist',
    name: artist.name,
    ...(artist.ipi !== undefined && { ipi: artist.ipi }),
    role: 'PA',
    ...EVERYWHERE,
    artistReference,
    percent,
  };
}

/** The share of a party whom another society represents, as a delivery of that society would have it. */
function societyShare({
  name,
  ipi,
  role,
  societyCode,
  percent,
}: Extract<LocalShare, { societyCode: string }>): PerformingShare {
  return {
    kind: 'writer',
    name,
    ...(ipi !== undefined && { ipi }),
    role,
    ...EVERYWHERE,
    societyCode,
    percent,
  };
}

function identifiersOf(work: Work): readonly Fact[] {
  const identifiers = [
    ...(work.iswc === undefined ? [] : [{ kind: 'iswc' as const, value: work.iswc }]),
    ...work.isrcs.map((value) => ({ kind: 'isrc' as const, value })),
  ];
  return identifiers.map((identifier) => ({
    kind: 'identifier',
    record: { ...identifier, catalogue: 'local', workId: work.id },
    taken: 'work.identifier-taken',
  }));
}
