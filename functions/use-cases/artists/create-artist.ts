import type { Caller, World } from '#functions/ports/world.ts';
import { newAccount } from '#functions/use-cases/payment-accounts/new-account.ts';
import type { Artist, NewArtist } from '#shared/schemas/artists.ts';

const AT_ONBOARDING = 'Given when the artist was onboarded';

/**
 * Onboards a local artist. The reference is published in statements, is held once and never changes. Where the artist is
 * paid is proposed, for another person to confirm.
 */
export async function createArtist(
  world: Pick<World, 'clock' | 'ids' | 'commit'>,
  caller: Caller,
  { payoutAccount, ...entered }: NewArtist,
): Promise<Artist> {
  const now = world.clock.now();
  const artist: Artist = {
    ...entered,
    id: world.ids.make('art'),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const account =
    payoutAccount === undefined
      ? undefined
      : newAccount(world, {
          payeeId: artist.id,
          entered: { holder: artist.name, number: payoutAccount, evidence: AT_ONBOARDING },
          by: caller.actor,
        });
  await world.commit({
    actor: caller.actor,
    claims: [
      {
        kind: 'artist-reference',
        name: artist.reference,
        holder: artist.id,
        taken: 'artist.reference-taken',
      },
    ],
    changes: [
      { kind: 'artist', action: 'artist.created', after: artist },
      ...(account === undefined ? [] : [account.change]),
    ],
    facts: account === undefined ? [] : [account.fact],
    answer: artist,
  });
  return artist;
}
