import { isSamePerson } from '#functions/domain/same-person.ts';
import { amountsOf } from '#functions/domain/waiting/amounts-of.ts';
import { oldestOf } from '#functions/domain/waiting/oldest-of.ts';
import { acts, isShown } from '#functions/domain/waiting/who-acts.ts';
import type { World } from '#functions/ports/world.ts';
import type { Asked, Found } from '#functions/use-cases/waiting/asked.ts';
import { ArtistId, PartnerId } from '#shared/ids.ts';
import type { WaitingKind } from '#shared/schemas/waiting.ts';

const MOST_ACCOUNTS = 50;
const MOST_EXCEPTIONS = 100;

/** Payment accounts that wait for a second person, payee by payee. */
export async function waitingAccounts(
  world: Pick<World, 'paymentAccounts' | 'artists'>,
  { caller, partners }: Asked,
): Found {
  const kind = 'accounts-to-confirm';
  if (!isShown(kind, caller.roles)) return [];
  const read = await world.paymentAccounts.proposed(MOST_ACCOUNTS);
  const isMore = read.length === MOST_ACCOUNTS;
  const byPayee = Map.groupBy(
    read.filter(({ proposedBy }) => !isOwn(kind, { caller, proposedBy })),
    ({ payeeId }) => payeeId,
  );
  return Promise.all(
    [...byPayee].map(async ([payeeId, accounts]) => {
      const [partner, artist] = [PartnerId.safeParse(payeeId).data, ArtistId.safeParse(payeeId).data];
      const payee = artist ? await world.artists.find(artist) : partners.find(({ id }) => id === partner);
      return {
        ...{
          kind,
          count: accounts.length,
          isMore,
          since: oldestOf(accounts.map((one) => one.proposedAt)) ?? '',
        },
        ...{ name: payee?.name, partnerId: partner, artistId: artist },
      };
    }),
  );
}

/** Lists of held money that is to expire and waits for a second person. */
export async function waitingExpiries(
  world: Pick<World, 'heldExpiries'>,
  { caller, territory }: Asked,
): Found {
  const kind = 'expiries-to-confirm';
  if (!isShown(kind, caller.roles)) return [];
  const lists = (await world.heldExpiries.all()).filter(
    ({ status, proposedBy, ...list }) =>
      list.territory === territory && status === 'Proposed' && !isOwn(kind, { caller, proposedBy }),
  );
  const since = oldestOf(lists.map(({ proposedAt }) => proposedAt));
  if (since === undefined) return [];
  const amounts = amountsOf(lists.map(({ total }) => total));
  return [{ kind, count: lists.length, isMore: false, amounts, since }];
}

/** What gateways reported and fits no payment. */
export async function waitingExceptions(world: Pick<World, 'paymentExceptions'>, { caller }: Asked): Found {
  const kind = 'payment-exceptions';
  if (!isShown(kind, caller.roles)) return [];
  const { items, nextCursor } = await world.paymentExceptions.page({
    ...{ status: 'open', limit: MOST_EXCEPTIONS },
  });
  const since = oldestOf(items.map(({ receivedAt }) => receivedAt));
  return since === undefined ? [] : [{ kind, count: items.length, isMore: nextCursor !== null, since }];
}

type Proposed = { readonly caller: Asked['caller']; readonly proposedBy: string };

/** Whether the caller proposed it, so that another person confirms. */
function isOwn(kind: WaitingKind, { caller, proposedBy }: Proposed): boolean {
  return acts(kind, caller.roles) && isSamePerson(proposedBy, caller.actor);
}
