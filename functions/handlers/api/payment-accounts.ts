import { type Served, serve } from '#functions/handlers/http/serve.ts';
import { routesOfAccounts } from '#shared/contract/payment-accounts.ts';
import type { ArtistId, PartnerId } from '#shared/ids.ts';

type Named = { readonly partnerId: PartnerId } | { readonly artistId: ArtistId };

const payeeOf = (params: Named) => ('partnerId' in params ? params.partnerId : params.artistId);

/** The routes of the accounts of one kind of payee: both kinds are paid by the same rules. */
function routesOf(kind: keyof typeof routesOfAccounts): readonly Served[] {
  const routes = routesOfAccounts[kind];
  return [
    serve(routes.list, async (world, { caller, params, query }) =>
      (await import('#functions/use-cases/payment-accounts/list-accounts.ts')).listAccounts(world, caller, {
        payeeId: payeeOf(params),
        page: query,
      }),
    ),
    serve(routes.propose, async (world, { caller, params, body }) =>
      (await import('#functions/use-cases/payment-accounts/propose-account.ts')).proposeAccount(
        world,
        caller,
        { payeeId: payeeOf(params), entered: body },
      ),
    ),
    serve(routes.confirm, async (world, { caller, params }) =>
      (await import('#functions/use-cases/payment-accounts/move-account.ts')).confirmAccount(world, caller, {
        payeeId: payeeOf(params),
        accountId: params.accountId,
      }),
    ),
    serve(routes.withdraw, async (world, { caller, params, body }) =>
      (await import('#functions/use-cases/payment-accounts/move-account.ts')).withdrawAccount(world, caller, {
        payeeId: payeeOf(params),
        accountId: params.accountId,
        ...body,
      }),
    ),
  ];
}

export const paymentAccountRoutes = [...routesOf('partner'), ...routesOf('artist')];
