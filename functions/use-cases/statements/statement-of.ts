import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type {
  Statement,
  StatementAdjustment,
  StatementLine,
  StatementUsage,
} from '#functions/formats/statement/statement.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedPart, type OpenedPart } from '#functions/use-cases/cycles/locked-part.ts';
import { linesOfPayee } from '#functions/use-cases/payments/lines-of-payee.ts';
import { adjustedClaims } from '#functions/use-cases/statements/adjusted-claims.ts';
import { correctedWorks } from '#functions/use-cases/statements/corrected-works.ts';
import { ownWorks } from '#functions/use-cases/statements/own-works.ts';
import {
  type OwnLine,
  type ToldWork,
  usagesOfLines,
} from '#functions/use-cases/statements/usages-of-lines.ts';
import { minorOf, moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'files' | 'ids' | 'settings' | 'cycles'>;
type Request = { readonly cycle: Cycle; readonly payment: Payment };
/** A statement before its uses are looked for, and the lines that they are of. */
export type Prepared = { readonly statement: Omit<Statement, 'usages'>; readonly own: readonly OwnLine[] };

/**
 * What a payee's statement of a locked cycle says, from the cycle's lines and frozen files alone: its payment, its lines
 * with those for whom they are claimed, what they correct of earlier cycles, and each use with its part of the money.
 */
export async function statementOf(world: Needs, request: Request): Promise<Statement> {
  const part = await lockedPart(world, request.cycle, request.payment.payee.ref);
  const prepared = await prepareStatement(world, { ...request, part });
  return withUses(world, prepared, part);
}

/** A statement with all its uses in memory. */
export async function withUses(
  world: Needs,
  { statement, own }: Prepared,
  part: OpenedPart,
): Promise<Statement> {
  const usages: StatementUsage[] = [];
  for await (const ofStation of usagesOfLines(world, part, own))
    for (const { usage } of ofStation) usages.push(usage);
  return { ...statement, usages };
}

/** All that a statement says but its uses. */
export async function prepareStatement(
  world: Needs,
  { cycle, payment, part }: Request & { readonly part: OpenedPart },
): Promise<Prepared> {
  const lines = (await linesOfPayee(world, { cycle, payeeRef: payment.payee.ref })).toSorted((a, b) =>
    compareUtf8(a.reference, b.reference),
  );
  const own = lines.filter(({ adjustmentOf }) => adjustmentOf === undefined);
  const corrections = lines.filter(({ adjustmentOf }) => adjustmentOf !== undefined);
  const { works, snapshots, partiesOf } = ownWorks({ payment, part }, own);
  const claims = await adjustedClaims(world, cycle, corrections);
  const corrected = await correctedWorks(world, corrections, [...works.values(), ...claims.works]);
  const told = (from: ReadonlyMap<string, FrozenWork>) => (work: LineItem['work']) =>
    toldWork(work, from.get(work.ref), payment);
  const statement = {
    ...headOf(cycle, payment),
    totals: totalsOf(payment, own),
    ...carriedBecause(payment),
    ...settledAt(payment),
    lines: own.map((line) => statementLine(line, told(works), partiesOf(line))),
    adjustments: corrections.flatMap((line) =>
      statementAdjustment(line, told(corrected), claims.parties.of(line.reference)),
    ),
    works: snapshots,
  };
  return { statement, own: own.map((line) => ({ line, told: told(works)(line.work) })) };
}

function headOf(cycle: Cycle, payment: Payment) {
  const { id, name, territory, periodStart, periodEnd, currency } = cycle;
  return {
    payee: {
      kind: payment.kind === 'remittance' ? ('partner' as const) : ('artist' as const),
      ref: payment.payee.ref,
      name: payment.payee.name,
    },
    cycle: { id, name, territory, periodStart, periodEnd, currency: currency ?? payment.gross.currency },
    basis: 'invoiced' as const,
    paymentId: payment.id,
    issuedAt: cycle.lockedAt ?? payment.createdAt,
    parts: payment.parts.map((part) => ({
      agreement: termsOf(payment, part),
      ...(part.feePercent !== undefined && { feePercent: part.feePercent }),
      gross: part.gross,
      adminFee: part.adminFee,
      net: part.net,
      withholdingTaxPercent: part.withholdingTaxPercent,
      ...(part.withholdingTaxReference !== undefined && {
        withholdingTaxReference: part.withholdingTaxReference,
      }),
      withholdingTax: part.withholdingTax,
    })),
  };
}

/** The terms that a part is of: an agreement and, where these are not its first, the day from which they hold. */
function termsOf({ kind }: Payment, { effectiveDate, termsFrom = effectiveDate }: Payment['parts'][number]) {
  if (termsFrom !== undefined) return `from ${termsFrom}`;
  return kind === 'payout' ? 'Local artist' : 'none';
}

function totalsOf(payment: Payment, own: readonly LineItem[]): Statement['totals'] {
  const { gross, adminFee, net, broughtForward, withholdingTax, netPayable, carriedForward } = payment;
  return {
    usageCount: own.reduce((sum, line) => sum + line.usageCount, 0),
    totalDurationSeconds: own.reduce((sum, line) => sum + line.totalDurationSeconds, 0),
    ...{ gross, adminFee, net, broughtForward, withholdingTax, netPayable, carriedForward },
  };
}

/**
 * Why a balance is carried (§5): at 0 or below nothing can be paid; above it it is accrued until the half-year or year of
 * the agreement ends, or the minimum payout is not reached.
 */
function carriedBecause({
  net,
  broughtForward,
  carriedForward,
  accruedUntil,
}: Payment): Pick<Statement, 'carriedBecause' | 'accruedUntil'> {
  if (net.minor + broughtForward.minor <= 0n) return { carriedBecause: 'zero-or-below' };
  if (accruedUntil !== undefined) return { carriedBecause: 'accrued', accruedUntil };
  return carriedForward.minor > 0n ? { carriedBecause: 'below-minimum' } : {};
}

/**
 * What is paid in another currency, and at which rate of which day: `1/10.85` where the pair was entered the other way
 * round. Nothing where it is paid in the cycle's, or is not approved yet.
 */
function settledAt({ gross, settlement }: Payment) {
  const { amount, currency, rate, ratePair, rateDate, rateSource } = settlement;
  if (rate === undefined) return {};
  invariant(
    amount !== undefined && rateDate !== undefined && rateSource !== undefined,
    'a rate has its amount, its day and its source',
  );
  const paid = moneyOf(minorOf(amount, currency), currency);
  const isDirect = ratePair === `${gross.currency}/${currency}`;
  return { settlement: { amount: paid, rate: isDirect ? rate : `1/${rate}`, rateDate, rateSource } };
}

type Telling = (work: LineItem['work']) => ToldWork;

function statementLine(line: LineItem, told: Telling, parties: StatementLine['parties']): StatementLine {
  const { id, work, usageCount, totalDurationSeconds, gross, adminFee, net } = line;
  return {
    lineItemId: id,
    ...told(work),
    parties,
    ...{ usageCount, totalDurationSeconds, gross, fee: adminFee, net },
  };
}

function statementAdjustment(
  line: LineItem,
  told: Telling,
  parties: StatementLine['parties'],
): StatementAdjustment[] {
  if (line.adjustmentOf === undefined) return [];
  const { cycleId, periodStart, lineItemId } = line.adjustmentOf;
  return [
    {
      ...statementLine(line, told, parties),
      originPeriodStart: periodStart,
      originCycleId: cycleId,
      ...(lineItemId !== undefined && { originLineItemId: lineItemId }),
    },
  ];
}

/** A work as a line names it, with the number under which the payee delivered it. */
function toldWork(
  { ref, title, isrc, iswc }: LineItem['work'],
  frozen: FrozenWork | undefined,
  { partnerId }: Payment,
): ToldWork {
  const own = frozen?.deliveries.find((delivery) => delivery.partnerId === partnerId);
  return {
    workRef: ref,
    ...(own !== undefined && { partnerWorkId: own.partnerWorkId }),
    title: title ?? ref,
    ...(isrc !== undefined && { isrc }),
    ...(iswc !== undefined && { iswc }),
  };
}
