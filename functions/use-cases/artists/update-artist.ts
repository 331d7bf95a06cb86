import type { Caller, World } from '#functions/ports/world.ts';
import { found, refuseStale } from '#functions/use-cases/changed.ts';
import { newAccount } from '#functions/use-cases/payment-accounts/new-account.ts';
import type { ArtistId } from '#shared/ids.ts';
import type { Artist, ArtistUpdate } from '#shared/schemas/artists.ts';

const AT_CHANGE = 'Given with a change of the artist';

/** Changes an artist; the reference stays. An account that is not among the artist’s is proposed. */
export async function updateArtist(
  world: Pick<World, 'clock' | 'ids' | 'artists' | 'paymentAccounts' | 'commit'>,
  caller: Caller,
  { artistId, update }: { artistId: ArtistId; update: ArtistUpdate },
): Promise<Artist> {
  const before = found(await world.artists.find(artistId), `artist ${artistId}`);
  refuseStale(before, update.version);
  const { payoutAccount: number, ...changed } = update;
  const { id, reference, createdAt } = before;
  const after: Artist = {
    ...changed,
    id,
    reference,
    createdAt,
    version: before.version + 1,
    updatedAt: world.clock.now(),
  };
  const account =
    number === undefined || (await hasAccount(world, id, number))
      ? undefined
      : newAccount(world, {
          payeeId: id,
          entered: { holder: after.name, number, evidence: AT_CHANGE },
          by: caller.actor,
        });
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'artist', action: 'artist.updated', before, after },
      ...(account === undefined ? [] : [account.change]),
    ],
    facts: account === undefined ? [] : [account.fact],
    answer: after,
  });
  return after;
}

/** Whether a number is that of an account of the artist which was not withdrawn. */
async function hasAccount(
  { paymentAccounts }: Pick<World, 'paymentAccounts'>,
  artistId: ArtistId,
  number: string,
): Promise<boolean> {
  const accounts = await paymentAccounts.ofPayee(artistId);
  const standing = accounts.filter(({ status }) => status !== 'Withdrawn').map(({ id }) => id);
  const secrets = await paymentAccounts.secretsOf(standing);
  return secrets.some((secret) => secret.number === number);
}
