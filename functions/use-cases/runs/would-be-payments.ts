import type { World } from '#functions/ports/world.ts';
import { payeesDue } from '#functions/use-cases/balances/payees-due.ts';
import type { FrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { dueOfPayee } from '#functions/use-cases/payments/due-of-payee.ts';
import { moneyOf } from '#shared/money.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { RunPayment } from '#shared/schemas/runs.ts';

/** What each payee would be paid by lines that a close would make, with its balance as it stands (royalty rules §10). */
export async function wouldBePayments(
  world: Pick<World, 'balances'>,
  close: FrozenClose,
  lines: readonly LineItem[],
): Promise<readonly RunPayment[]> {
  const { territory, currency } = close.cycle;
  const balances = new Map(
    (await world.balances.ofTerritory(territory)).map(({ payeeRef, balance }) => [payeeRef, balance.minor]),
  );
  const ofPayee = Map.groupBy(lines, ({ payee }) => payee.ref);
  const money = (minor: bigint) => moneyOf(minor, currency);
  return (await payeesDue(world, territory, lines)).map((payeeRef) => {
    const broughtForward = balances.get(payeeRef) ?? 0n;
    const own = ofPayee.get(payeeRef) ?? [];
    const { due, payee } = dueOfPayee(close, { payeeRef, lines: own, broughtForward });
    return {
      payee,
      gross: money(due.grossMinor),
      adminFee: money(due.feeMinor),
      net: money(due.netMinor),
      broughtForward: money(broughtForward),
      withholdingTax: money(due.taxMinor),
      netPayable: money(due.netPayableMinor),
      carriedForward: money(due.carriedForwardMinor),
    };
  });
}
