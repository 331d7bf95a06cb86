import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { WorkId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { DecidedShare, DecidedShares, NewDecidedShares } from '#shared/schemas/decided-shares.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'works' | 'artists' | 'commit'>;

/**
 * Proposes the shares of a work for plays of some days (royalty rules §4). They count for nothing until another person
 * confirms them. The proposal belongs to the work that stands, whichever merged work it names.
 */
export async function proposeDecidedShares(
  world: Needs,
  caller: Caller,
  { workId, entered }: { readonly workId: WorkId; readonly entered: NewDecidedShares },
): Promise<DecidedShares> {
  const work = found((await standingWorks(world, [workId])).get(workId), `work ${workId}`);
  await refuseUnknownArtists(world, entered.shares);
  const { shares, from, to, evidence, reason } = entered;
  const after: DecidedShares = {
    id: world.ids.make('dec'),
    workId: work.id,
    shares: shares.map(withoutAbsent),
    from,
    ...(to !== undefined && { to }),
    evidence,
    reason,
    status: 'Proposed',
    proposedBy: caller.actor,
    proposedAt: world.clock.now(),
    version: 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'decidedShares', action: 'decided-shares.proposed', after }],
    answer: after,
  });
  return after;
}

async function refuseUnknownArtists(
  world: Pick<World, 'artists'>,
  shares: NewDecidedShares['shares'],
): Promise<void> {
  const named = shares.flatMap(({ artistReference }, index) =>
    artistReference === undefined ? [] : [{ artistReference, path: `shares.${index}.artistReference` }],
  );
  if (named.length === 0) return;
  const known = new Set((await world.artists.all()).map(({ reference }) => reference));
  const unknown = named.filter(({ artistReference }) => !known.has(artistReference));
  if (unknown.length === 0) return;
  throw new Refusal(
    'artist.unknown',
    `There is no artist ${unknown.map(({ artistReference }) => artistReference).join(', ')}.`,
    unknown.map(({ path }) => ({ path, message: 'there is no artist with this reference' })),
  );
}

function withoutAbsent({
  ipi,
  societyCode,
  artistReference,
  ...share
}: NewDecidedShares['shares'][number]): DecidedShare {
  return {
    ...share,
    ...(ipi !== undefined && { ipi }),
    ...(societyCode !== undefined && { societyCode }),
    ...(artistReference !== undefined && { artistReference }),
  };
}
