import { movementsOfMade } from '#functions/domain/balances/movements-of.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { isDone } from '#functions/domain/payments/is-done.ts';
import type { Due } from '#functions/domain/payments/payment-due.ts';
import { unfixedSettlement } from '#functions/domain/payments/settlement.ts';
import type { World } from '#functions/ports/world.ts';
import { onBalance } from '#functions/use-cases/balances/on-balance.ts';
import { frozenCycleKey } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { dueOfPayee } from '#functions/use-cases/payments/due-of-payee.ts';
import { linesOfPayee } from '#functions/use-cases/payments/lines-of-payee.ts';
import { kindOf, paymentIdOf } from '#functions/use-cases/payments/payment-id.ts';
import { paidCycle } from '#functions/use-cases/payments/take-move.ts';
import { PartnerId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment, PaymentPart } from '#shared/schemas/payments.ts';

type Needs = Pick<
  World,
  'clock' | 'ids' | 'files' | 'settings' | 'jobs' | 'cycles' | 'payments' | 'balances' | 'commit'
>;
type Request = { readonly cycle: Cycle; readonly payeeRef: string; readonly actor: string };
const MAX_TRIES = 8;

/**
 * The payment of a payee for a locked cycle: made once, whoever asks. It takes the payee's whole balance, its lines' net
 * included; with neither it is a carried payment of nothing, and one of an agreement that is paid by the half-year or year
 * is carried until the cycle that ends it. Its terms are those that the close froze; where they name
 * no tax the territory's rate holds, which is kept with it.
 */
export async function makePayment(world: Needs, asked: Request): Promise<Payment> {
  const { cycle, payeeRef, actor } = asked;
  for (let tries = 1; ; tries += 1) {
    const made = await world.payments.find(paymentIdOf(world, asked));
    if (made !== undefined) return made;
    const balance = await world.balances.find({ territory: cycle.territory, payeeRef });
    const { payment, due } = await newPayment(world, asked, balance?.balance.minor ?? 0n);
    const movements = movementsOfMade({
      linesMinor: due.netMinor - due.adjustmentsMinor,
      adjustmentsMinor: due.adjustmentsMinor,
      taxMinor: due.taxMinor,
      payableMinor: due.netPayableMinor,
    });
    const moved = onBalance(balance, { payment, movements, at: payment.createdAt });
    try {
      await world.commit({
        actor,
        changes: [
          { kind: 'payment', action: 'payment.created', after: payment },
          ...moved.changes,
          ...(isDone(payment.status) ? await paidCycle(world, payment) : []),
        ],
        facts: moved.facts,
      });
      return payment;
    } catch (error) {
      // Two cycles that lock at once cannot both take up the same balance: the slower one reads it again.
      if (!(error instanceof Refusal) || tries === MAX_TRIES) throw error;
    }
  }
}

async function newPayment(
  world: Needs,
  { cycle, payeeRef, actor }: Request,
  broughtForward: bigint,
): Promise<{ readonly payment: Payment; readonly due: Due }> {
  invariant(cycle.closeJobId !== null, 'a locked cycle was closed by a job');
  const close = await readFrozenClose(world, frozenCycleKey(await jobOf(world, cycle.closeJobId)));
  const lines = await linesOfPayee(world, { cycle, payeeRef });
  const { due, payee, partner } = dueOfPayee(close, { payeeRef, lines, broughtForward });
  const { currency } = close.cycle;
  const money = (minor: bigint) => moneyOf(minor, currency);
  const now = world.clock.now();
  const status = due.isCarried ? 'Carried' : 'Pending';
  const payment: Payment = {
    id: paymentIdOf(world, { cycle, payeeRef }),
    kind: kindOf(payeeRef),
    cycleId: cycle.id,
    territory: cycle.territory,
    partnerId: partner === undefined ? null : PartnerId.parse(partner.id),
    payee,
    issue: 1,
    parts: due.parts.map((part) => partOf(part, currency)),
    gross: money(due.grossMinor),
    adminFee: money(due.feeMinor),
    net: money(due.netMinor),
    broughtForward: money(broughtForward),
    withholdingTax: money(due.taxMinor),
    netPayable: money(due.netPayableMinor),
    carriedForward: money(due.carriedForwardMinor),
    ...(due.accruedUntil !== undefined && { accruedUntil: due.accruedUntil }),
    settlement: unfixedSettlement(
      money(due.netPayableMinor),
      due.isCarried ? currency : (partner?.settlementCurrency ?? currency),
    ),
    paymentReference: null,
    status,
    approvedBy: null,
    failureReason: null,
    timeline: [{ status, at: now, by: actor }],
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
  return { payment, due };
}

function partOf(part: Due['parts'][number], currency: string): PaymentPart {
  const money = (minor: bigint) => moneyOf(minor, currency);
  const { agreementId, effectiveDate, termsFrom, feePercent, withholdingTaxReference } = part;
  return {
    ...(agreementId !== undefined && { agreementId }),
    ...(effectiveDate !== undefined && { effectiveDate }),
    ...(termsFrom !== undefined && { termsFrom }),
    ...(feePercent !== undefined && { feePercent }),
    gross: money(part.grossMinor),
    adminFee: money(part.feeMinor),
    net: money(part.netMinor),
    adjustments: money(part.adjustmentsMinor),
    withholdingTaxPercent: part.withholdingTaxPercent,
    withholdingTaxSource: part.withholdingTaxSource,
    ...(withholdingTaxReference !== undefined && { withholdingTaxReference }),
    withholdingTaxBase: money(part.taxBaseMinor),
    withholdingTax: money(part.taxMinor),
  };
}
