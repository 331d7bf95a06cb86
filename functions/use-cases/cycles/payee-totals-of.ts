import * as z from 'zod';
import { type PayeeAccount, payeeTotals } from '#functions/domain/balances/payee-totals.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { payeeListKey } from '#functions/use-cases/cycles/close-input.ts';
import { readList } from '#functions/use-cases/cycles/frozen-files.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { moneyOf } from '#shared/money.ts';
import type { ControlTotal, Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings' | 'payments' | 'balances'>;
const Payees = z.array(z.object({ payeeRefs: z.array(z.string()) }));
const AT_ONCE = 16;
type PayeeTotals = {
  readonly controlTotals: readonly ControlTotal[];
  readonly payable: NonNullable<Cycle['payable']>;
};

/** What must hold of the balances of all whom a close pays (royalty rules §6.6), once their payments are made, and what these come to. */
export async function payeeTotalsOf(world: Needs, cycle: Cycle, job: JobRecord): Promise<PayeeTotals> {
  invariant(cycle.totals !== null, 'a locked cycle has totals');
  const payees = await readList(world, payeeListKey(job), Payees);
  const refs = payees.flatMap(({ payeeRefs }) => payeeRefs);
  const accounts = await inParallel(refs, AT_ONCE, (payeeRef) => accountOf(world, cycle, payeeRef));
  const { minor: linesMinor, currency } = cycle.totals.net;
  const payments = accounts.flat().map(({ payment }) => payment);
  const sum = (of: (payment: PayeeAccount['payment']) => bigint) =>
    moneyOf(
      payments.reduce((all, payment) => all + of(payment), 0n),
      currency,
    );
  return {
    controlTotals: payeeTotals(accounts.flat(), { linesMinor, currency }),
    payable: {
      withholdingTax: sum(({ withholdingTax }) => withholdingTax.minor),
      netPayable: sum(({ netPayable }) => netPayable.minor),
    },
  };
}

/** The payment by which the close moved a payee's balance; a payee whose balance it did not move has nothing to prove. */
async function accountOf(
  world: Needs,
  { id, territory }: Cycle,
  payeeRef: string,
): Promise<readonly PayeeAccount[]> {
  const entries = await world.balances.entries({ territory, payeeRef });
  const own = entries.find(({ cycleId }) => cycleId === id);
  const payment = own && (await world.payments.find(own.paymentId));
  return payment === undefined ? [] : [{ payment, entries }];
}
