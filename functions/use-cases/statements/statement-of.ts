import type { AllocatedPlay } from '#functions/domain/cycles/allocation.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { usageFees } from '#functions/domain/cycles/usage-fees.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { snapshotOfWork } from '#functions/domain/repertoire/snapshot-of-work.ts';
import type {
  Statement,
  StatementAdjustment,
  StatementLine,
  StatementUsage,
} from '#functions/formats/statement/statement.ts';
import type { World } from '#functions/ports/world.ts';
import { readAllocation, readManifest } from '#functions/use-cases/cycles/frozen-files.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { minorOf, moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

type Needs = Pick<World, 'files' | 'ids' | 'settings' | 'cycles'>;

type Request = {
  readonly cycle: Cycle;
  readonly payment: Payment;
  /** Whether the works of the lines are wanted with their ownership, for which all manifests are read. */
  readonly withWorks: boolean;
};

/** What a payee's statement of a locked cycle says: its payment, its lines, and each use with its part of the money. */
export async function statementOf(world: Needs, { cycle, payment, withWorks }: Request): Promise<Statement> {
  const lines = (await world.cycles.lines(cycle.id, linePrefix(world, cycle, payment.payee.ref)))
    .filter(({ payee }) => payee.ref === payment.payee.ref)
    .toSorted((a, b) => compareUtf8(a.reference, b.reference));
  const own = lines.filter(({ adjustmentOf }) => adjustmentOf === undefined);
  const { gross, adminFee, net, broughtForward, withholdingTax, netPayable, carriedForward } = payment;
  const { id, name, territory, periodStart, periodEnd, currency } = cycle;
  return {
    payee: {
      kind: payment.kind === 'remittance' ? 'partner' : 'artist',
      ref: payment.payee.ref,
      name: payment.payee.name,
    },
    cycle: { id, name, territory, periodStart, periodEnd, currency: currency ?? gross.currency },
    basis: 'invoiced',
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
    totals: {
      usageCount: own.reduce((sum, line) => sum + line.usageCount, 0),
      totalDurationSeconds: own.reduce((sum, line) => sum + line.totalDurationSeconds, 0),
      gross,
      adminFee,
      net,
      broughtForward,
      withholdingTax,
      netPayable,
      carriedForward,
    },
    ...settledAt(payment),
    lines: own.map(statementLine),
    adjustments: lines.flatMap(statementAdjustment),
    works: withWorks ? await worksOf(world, { cycle, payment, lines }) : [],
    usages: await usagesOf(world, cycle, own),
  };
}

/** The terms that a part is of: an agreement and, where these are not its first, the day from which they hold. */
function termsOf({ kind }: Payment, { effectiveDate, termsFrom = effectiveDate }: Payment['parts'][number]) {
  if (termsFrom !== undefined) return `from ${termsFrom}`;
  return kind === 'payout' ? 'Local artist' : 'none';
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

function statementLine({
  id,
  work,
  usageCount,
  totalDurationSeconds,
  gross,
  adminFee,
  net,
}: LineItem): StatementLine {
  return { lineItemId: id, ...identified(work), usageCount, totalDurationSeconds, gross, fee: adminFee, net };
}

function statementAdjustment(line: LineItem): StatementAdjustment[] {
  if (line.adjustmentOf === undefined) return [];
  const { cycleId, periodStart, lineItemId } = line.adjustmentOf;
  return [
    {
      ...statementLine(line),
      originPeriodStart: periodStart,
      originCycleId: cycleId,
      ...(lineItemId !== undefined && { originLineItemId: lineItemId }),
    },
  ];
}

function identified({ ref, title, isrc, iswc }: LineItem['work']) {
  return {
    workRef: ref,
    title: title ?? ref,
    ...(isrc !== undefined && { isrc }),
    ...(iswc !== undefined && { iswc }),
  };
}

/** The works of the lines as the manifests froze them, in the order of the lines. */
async function worksOf(
  world: Needs,
  { cycle, payment, lines }: { cycle: Cycle; payment: Payment; lines: readonly LineItem[] },
): Promise<readonly WorkSnapshot[]> {
  const missing = new Set(lines.map(({ work }) => work.ref));
  const found = new Map<string, WorkSnapshot>();
  for (const { manifest } of await world.cycles.stations(cycle.id)) {
    if (missing.size === 0) break;
    const { works, cycle: frozen } = await readManifest(world, manifest);
    const grounds = { territory: frozen.territory, partners: frozen.partners, partnerId: payment.partnerId };
    for (const work of works) {
      if (missing.delete(work.ref)) found.set(work.ref, snapshotOfWork(work, grounds));
    }
  }
  return [...new Set(lines.map(({ work }) => work.ref))].flatMap((ref) => found.get(ref) ?? []);
}

/** One play in one line: what it brought to it. */
type UsageAmount = {
  readonly ref: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly play: AllocatedPlay;
  readonly grossMinor: bigint;
};

/** Every use of the lines, in the order of stations and times; each line's uses add up to its gross, fee and net. */
async function usagesOf(
  world: Needs,
  cycle: Cycle,
  lines: readonly LineItem[],
): Promise<readonly StatementUsage[]> {
  const wanted = new Map(lines.map((line) => [line.reference, line]));
  const amounts: UsageAmount[] = [];
  for (const { allocation } of await world.cycles.stations(cycle.id)) {
    const { stationId, stationName, plays } = await readAllocation(world, allocation);
    for (const play of plays)
      for (const { ref, amountMinor } of play.shares)
        if (wanted.has(ref))
          amounts.push({ ref, stationId, stationName, play, grossMinor: BigInt(amountMinor) });
  }
  const usages = [...Map.groupBy(amounts, ({ ref }) => ref)].flatMap(([ref, of]) => {
    const line = wanted.get(ref);
    return line === undefined ? [] : usagesOfLine(line, of);
  });
  return usages.toSorted(
    (a, b) =>
      compareUtf8(a.stationId, b.stationId) ||
      compareUtf8(a.playedAt, b.playedAt) ||
      compareUtf8(a.playId, b.playId) ||
      compareUtf8(a.workRef, b.workRef),
  );
}

function usagesOfLine(line: LineItem, amounts: readonly UsageAmount[]): readonly StatementUsage[] {
  const keyOf = ({ stationId, play }: UsageAmount) => `${stationId}|${play.playId}`;
  const fees = usageFees(
    line.adminFee.minor,
    amounts.map((amount) => ({ key: keyOf(amount), grossMinor: amount.grossMinor })),
  );
  const { currency } = line.gross;
  return amounts.map((amount) => {
    const { stationId, stationName, play, grossMinor } = amount;
    const fee = fees.get(keyOf(amount));
    invariant(fee !== undefined, 'every use of a line has its part of the fee');
    return {
      stationId,
      stationName,
      playId: play.playId,
      playedAt: play.playedAt,
      ...identified(line.work),
      ...(play.isrc !== undefined && { isrc: play.isrc }),
      ...(play.artist !== undefined && { artist: play.artist }),
      durationSeconds: play.durationSeconds,
      gross: moneyOf(grossMinor, currency),
      fee: moneyOf(fee, currency),
      net: moneyOf(grossMinor - fee, currency),
    };
  });
}
