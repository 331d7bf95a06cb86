import { compareUtf8 } from '#functions/domain/distribution/references.ts';
import { type UsageAmount, usageAmounts, usageFees } from '#functions/domain/distribution/usage-amounts.ts';
import type { Statement, StatementLine, StatementUsage } from '#functions/formats/statement/statement.ts';
import { readAllocation } from '#functions/use-cases/cycles/frozen-files.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import type { World } from '#functions/use-cases/world.ts';
import { decimalToMinor } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycle.ts';
import type { LineItem } from '#shared/schemas/line-item.ts';
import type { Payment } from '#shared/schemas/payment.ts';

type Needs = Pick<World, 'files' | 'ids' | 'settings' | 'cycles'>;

/** What a payee's statement of a locked cycle says: its payment, its lines, and each use with its part of the money. */
export async function statementOf(
  world: Needs,
  { cycle, payment }: { cycle: Cycle; payment: Payment },
): Promise<Statement> {
  const lines = (await world.cycles.lines(cycle.id, linePrefix(world, cycle, payment.payee.ref)))
    .filter(({ payee }) => payee.ref === payment.payee.ref)
    .toSorted((a, b) => compareUtf8(a.reference, b.reference));
  const { gross, adminFee, net, broughtForward, withholdingTax, netPayable, carriedForward, settlement } =
    payment;
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
      agreement: part.effectiveDate === undefined ? 'Local artist' : `from ${part.effectiveDate}`,
      feePercent: part.feePercent,
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
      usageCount: lines.reduce((sum, line) => sum + line.usageCount, 0),
      totalDurationSeconds: lines.reduce((sum, line) => sum + line.totalDurationSeconds, 0),
      gross,
      adminFee,
      net,
      broughtForward,
      withholdingTax,
      netPayable,
      carriedForward,
    },
    ...(settlement.rate !== undefined && { settlement: settlementOf(settlement) }),
    lines: lines.map(statementLine),
    works: [],
    usages: await usagesOf(world, cycle, lines),
  };
}

function settlementOf({
  amount,
  currency,
  rate = '',
  rateDate = '',
  rateSource = '',
}: Payment['settlement']) {
  return { amount: { minor: decimalToMinor(amount, currency) ?? 0n, currency }, rate, rateDate, rateSource };
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

function identified({ ref, title, isrc, iswc }: LineItem['work']) {
  return {
    workRef: ref,
    title: title ?? ref,
    ...(isrc !== undefined && { isrc }),
    ...(iswc !== undefined && { iswc }),
  };
}

/** Every use of the lines, in the order of stations and times; each line's uses add up to its gross, fee and net. */
async function usagesOf(
  world: Needs,
  cycle: Cycle,
  lines: readonly LineItem[],
): Promise<readonly StatementUsage[]> {
  const wanted = new Map(lines.map((line) => [line.reference, line]));
  const amounts: UsageAmount[] = [];
  for (const { allocation } of await world.cycles.stations(cycle.id)) {
    amounts.push(...usageAmounts(await readAllocation(world, allocation), (ref) => wanted.has(ref)));
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
    const fee = fees.get(keyOf(amount)) ?? 0n;
    return {
      stationId,
      stationName,
      playId: play.playId,
      playedAt: play.playedAt,
      ...identified(line.work),
      ...(play.isrc !== undefined && { isrc: play.isrc }),
      durationSeconds: play.durationSeconds,
      gross: { minor: grossMinor, currency },
      fee: { minor: fee, currency },
      net: { minor: grossMinor - fee, currency },
    };
  });
}
