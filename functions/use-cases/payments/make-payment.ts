import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { isDone } from '#functions/domain/payments/is-done.ts';
import { type DuePart, exchanged, paymentDue } from '#functions/domain/payments/payment-due.ts';
import type { NameClaim } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { frozenCycleKey } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { paidCycle } from '#functions/use-cases/payments/move-payment.ts';
import { PartnerId, type PaymentId } from '#shared/ids.ts';
import { minorToDecimal, moneyOf } from '#shared/money.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';

type Needs = Pick<
  World,
  'clock' | 'ids' | 'files' | 'settings' | 'jobs' | 'cycles' | 'partners' | 'payments' | 'fxRates' | 'commit'
>;
type Request = { readonly cycle: Cycle; readonly payeeRef: string; readonly actor: string };
const MAX_TRIES = 8;

/**
 * The payment of a payee for a locked cycle: made once, whoever asks. Its terms are those that the close froze.
 * Undefined where the payee has no lines.
 */
export async function makePayment(world: Needs, asked: Request): Promise<Payment | undefined> {
  for (let tries = 1; ; tries += 1) {
    const made = await world.payments.find(paymentId(world, asked));
    if (made !== undefined) return made;
    const balance = await balanceOf(world, asked);
    const payment = await newPayment(world, asked, balance.minor);
    if (payment === undefined) return undefined;
    try {
      await world.commit({
        actor: asked.actor,
        // Two cycles that lock at once cannot both take up the same balance.
        claims: balance.from === undefined ? [] : [takenUp(balance.from, payment)],
        changes: [
          { kind: 'payment', action: 'payment.created', after: payment },
          ...(isDone(payment.status) ? await paidCycle(world, payment) : []),
        ],
      });
      return payment;
    } catch (error) {
      if (!(error instanceof Refusal) || tries === MAX_TRIES) throw error;
    }
  }
}

const kindOf = (payeeRef: string): PaymentKind => (payeeRef.startsWith('partner:') ? 'remittance' : 'payout');

export function paymentId(
  world: Pick<World, 'ids'>,
  { cycle, payeeRef }: { cycle: Pick<Cycle, 'id'>; payeeRef: string },
): PaymentId {
  const prefix = kindOf(payeeRef) === 'remittance' ? 'rem' : 'pay';
  return world.ids.derive(prefix, cycle.id.slice(cycle.id.indexOf('_') + 1), payeeRef);
}

async function newPayment(
  world: Needs,
  { cycle, payeeRef, actor }: Request,
  broughtForward: bigint,
): Promise<Payment | undefined> {
  const lines = (await world.cycles.lines(cycle.id, linePrefix(world, cycle, payeeRef))).filter(
    ({ payee }) => payee.ref === payeeRef,
  );
  const [first] = lines;
  if (first === undefined || cycle.closeJobId === null) return undefined;
  const close = await readFrozenClose(world, frozenCycleKey(await jobOf(world, cycle.closeJobId)));
  const partner = close.cycle.partners.find(({ id }) => id === first.payee.id);
  const kind = kindOf(payeeRef);
  const { currency } = first.gross;
  const money = (minor: bigint) => moneyOf(minor, currency);
  const due = paymentDue(dueParts(lines, partner), broughtForward);
  const now = world.clock.now();
  const status = due.isCarried ? 'Carried' : 'Pending';
  return {
    id: paymentId(world, { cycle, payeeRef }),
    kind,
    cycleId: cycle.id,
    territory: cycle.territory,
    partnerId: partner === undefined ? null : PartnerId.parse(partner.id),
    payee: first.payee,
    parts: due.parts.map((part) => ({
      ...(part.agreementId !== undefined && { agreementId: part.agreementId }),
      ...(part.effectiveDate !== undefined && { effectiveDate: part.effectiveDate }),
      feePercent: part.feePercent,
      gross: money(part.grossMinor),
      adminFee: money(part.feeMinor),
      net: money(part.netMinor),
      withholdingTaxPercent: part.withholdingTaxPercent,
      ...(part.withholdingTaxReference !== undefined && {
        withholdingTaxReference: part.withholdingTaxReference,
      }),
      withholdingTaxBase: money(part.taxBaseMinor),
      withholdingTax: money(part.taxMinor),
    })),
    gross: money(due.grossMinor),
    adminFee: money(due.feeMinor),
    net: money(due.netMinor),
    broughtForward: money(broughtForward),
    withholdingTax: money(due.taxMinor),
    netPayable: money(due.netPayableMinor),
    carriedForward: money(due.carriedForwardMinor),
    settlement: await settlementOf(world, { partner, minor: due.netPayableMinor, currency }),
    paymentReference: null,
    status,
    approvedBy: null,
    failureReason: null,
    timeline: [{ status, at: now, by: actor }],
    notes: [],
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}

/** What a payee's last payment carried forward, and which one that was: every payment takes up the balance before it. */
async function balanceOf(
  world: Needs,
  { cycle, payeeRef }: Request,
): Promise<{ readonly minor: bigint; readonly from?: PaymentId }> {
  if (kindOf(payeeRef) === 'payout') return { minor: 0n };
  const made = (await world.payments.ofPayee('remittance', payeeRef)).filter(
    ({ territory }) => territory === cycle.territory,
  );
  const last = made.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).at(-1);
  if (last === undefined || last.carriedForward.minor === 0n) return { minor: 0n };
  return { minor: last.carriedForward.minor, from: last.id };
}

/** Payments in the order in which they were made, whatever the order of their cycles. */
const placeOf = ({ createdAt, cycleId }: Payment): string => `${createdAt} ${cycleId}`;

const takenUp = (balanceOfPayment: PaymentId, by: Payment): NameClaim => ({
  kind: 'carried-balance',
  name: balanceOfPayment,
  holder: by.id,
  taken: 'version.stale',
});

/** A payee's lines by agreement, with the terms that were frozen. */
function dueParts(lines: readonly LineItem[], partner: FrozenPartner | undefined): readonly DuePart[] {
  const groups = [...Map.groupBy(lines, (line) => `${line.agreementId ?? ''}|${line.termsFrom ?? ''}`)].map(
    ([, group]): DuePart => {
      const agreement = partner?.agreements.find(({ id }) => id === group[0]?.agreementId);
      const terms = agreement?.terms.find((one) => one.termsFrom === group[0]?.termsFrom);
      return {
        ...(agreement !== undefined && {
          agreementId: agreement.id,
          effectiveDate: agreement.effectiveDate,
          withholdingTaxReference: terms?.withholdingTaxReference,
          ...(terms?.minimumPayoutMinor !== undefined && {
            minimumPayoutMinor: BigInt(terms.minimumPayoutMinor),
          }),
        }),
        feePercent: feePercentOf(group),
        grossMinor: group.reduce((sum, line) => sum + line.gross.minor, 0n),
        feeMinor: group.reduce((sum, line) => sum + line.adminFee.minor, 0n),
        withholdingTaxPercent: terms?.withholdingTaxPercent ?? UNTAXED,
      };
    },
  );
  return groups.toSorted((a, b) => ((a.effectiveDate ?? '') < (b.effectiveDate ?? '') ? -1 : 1));
}

/** What is paid without an agreement, such as to a local artist, is not taxed at the source (royalty rules §5). */
const UNTAXED = '0.00';

/** The one percent that the lines of an agreement have in common. */
function feePercentOf([first]: readonly LineItem[]): string {
  invariant(first !== undefined, 'a group of lines has a line');
  return first.fee.percent;
}

/** Net payable in the partner's currency at the rate in force, which is kept; without a rate it stays in the cycle's. */
async function settlementOf(
  world: Needs,
  { partner, minor, currency }: { partner: FrozenPartner | undefined; minor: bigint; currency: string },
): Promise<Payment['settlement']> {
  const own = { amount: minorToDecimal(minor, currency), currency };
  const wanted = partner?.settlementCurrency ?? currency;
  if (wanted === currency) return own;
  const rate = await world.fxRates.latest(currency, wanted, world.clock.now().slice(0, 10));
  if (rate === undefined) return own;
  return {
    amount: minorToDecimal(exchanged(minor, currency, rate), wanted),
    currency: wanted,
    rate: rate.rate,
    rateDate: rate.date,
    rateSource: rate.source,
  };
}
