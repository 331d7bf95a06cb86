import { balanceTotals } from '#functions/domain/balances/balance-totals.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { moneyOf } from '#shared/money.ts';
import type { BalanceSheet } from '#shared/schemas/balances.ts';

type Request = { readonly payeeRef: string; readonly territory?: string | undefined };

/** A payee's balance in a territory with every entry that made it; in the home territory where none is named. */
export async function readBalance(
  world: Pick<World, 'balances' | 'settings'>,
  { payeeRef, territory = world.settings.homeTerritory }: Request,
): Promise<BalanceSheet> {
  const balance = found(
    await world.balances.find({ territory, payeeRef }),
    `balance of ${payeeRef} in ${territory}`,
  );
  // What was added since the balance was read is not in it yet.
  const entries = (await world.balances.entries({ territory, payeeRef })).filter(
    ({ sequence }) => sequence <= balance.entries,
  );
  const { currency } = balance.balance;
  const totals = balanceTotals(
    0n,
    entries.map(({ kind, amount }) => ({ kind, minor: amount.minor })),
  );
  invariant(totals.closing === balance.balance.minor, 'the entries of a balance add up to it');
  const money = (minor: bigint) => moneyOf(minor, currency);
  return {
    ...balance,
    totals: {
      opening: money(totals.opening),
      net: money(totals.net),
      adjustments: money(totals.adjustments),
      tax: money(totals.tax),
      paid: money(totals.paid),
      givenBack: money(totals.givenBack),
      closing: money(totals.closing),
    },
    entries: entries.toReversed(),
  };
}
