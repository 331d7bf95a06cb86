import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import { groupOf, type LineWithFee } from '#functions/domain/cycles/fees.ts';
import type { HeldPart } from '#functions/domain/cycles/merge-lines.ts';
import { type MoneyTotal, moneyTotal } from '#functions/domain/cycles/money-total.ts';
import type { ControlTotal } from '#shared/schemas/cycles.ts';

type Closed = {
  readonly allocations: readonly Pick<
    Allocation,
    'stationId' | 'grossMinor' | 'counts' | 'pools' | 'claims'
  >[];
  readonly lines: readonly LineWithFee[];
  readonly held: readonly HeldPart[];
  /** The parts of all licences that fall into the period. */
  readonly licencesMinor: bigint;
  /** What all plays brought to their claims. */
  readonly playMinor: bigint;
  readonly currency: string;
};

/** The sums that must hold before a cycle locks (royalty rules §6), each with what was expected, found, and the difference. */
export function controlTotals({
  allocations,
  lines,
  held,
  licencesMinor,
  playMinor,
  currency,
}: Closed): readonly ControlTotal[] {
  const money = moneyTotal(currency);
  const claimed = allocations.map(({ stationId, grossMinor, claims }) => ({
    stationId,
    gross: BigInt(grossMinor),
    claims: total(claims.map(({ amountMinor }) => BigInt(amountMinor))),
  }));
  const failing = claimed.filter((station) => station.gross !== station.claims);
  const gross = total(lines.map((line) => line.grossMinor));
  const heldLines = total(lines.filter(({ payee }) => payee.kind === 'held').map((line) => line.grossMinor));
  const plays = allocations.reduce((sum, { counts }) => sum + counts.plays, 0);
  const judged = allocations.reduce(
    (sum, { counts }) => sum + counts.matched + counts.unmatched + counts.dismissed,
    0,
  );

  return [
    ...failing.map((station) =>
      money(`claims of ${station.stationId} add up to its gross`, station.gross, station.claims),
    ),
    money(
      'claims of all stations add up to their gross',
      total(claimed.map((station) => station.gross)),
      total(claimed.map((station) => station.claims)),
    ),
    money(
      'licence pools are the parts of all licences in the period',
      licencesMinor,
      total(
        allocations
          .flatMap(({ pools }) => pools)
          .map((of) => (of.pool === 'licence' ? BigInt(of.grossMinor) : 0n)),
      ),
    ),
    money('play money adds up to the claims of plays', total(allocations.flatMap(claimsOfPlays)), playMinor),
    money('all lines add up to all stations', total(claimed.map((station) => station.gross)), gross),
    money('held records add up to held lines', heldLines, total(held.map(({ minor }) => minor))),
    money(
      'gross is fee and net on all lines',
      gross,
      total(lines.map((line) => line.feeMinor + line.netMinor)),
    ),
    ...lines
      .filter((line) => line.grossMinor !== line.feeMinor + line.netMinor)
      .map((line) =>
        money(`gross of ${line.ref} is fee and net`, line.grossMinor, line.feeMinor + line.netMinor),
      ),
    ...payeeFees(lines, money),
    {
      name: 'plays are matched, unmatched or dismissed',
      expected: String(plays),
      found: String(judged),
      difference: String(judged - plays),
      holds: plays === judged,
    },
  ];
}

/** Amounts of claims that come from plays: a licence pool without any goes to nobody's play. */
const claimsOfPlays = ({ claims }: Pick<Allocation, 'claims'>): readonly bigint[] =>
  claims.flatMap(({ pools }) =>
    pools.filter(({ usageCount }) => usageCount > 0).map(({ amountMinor }) => BigInt(amountMinor)),
  );

/** What must hold of a close's adjustments (royalty rules §6.6): each box moves its ΔG, and lines all of the boxes. */
export function adjustmentTotals(
  { boxes, lines }: { readonly boxes: readonly AdjustedBox[]; readonly lines: readonly LineWithFee[] },
  currency: string,
): readonly ControlTotal[] {
  if (boxes.length === 0) return [];
  const money = moneyTotal(currency);
  const moved = ({ adjustments }: AdjustedBox) =>
    total(adjustments.map(({ amountMinor }) => BigInt(amountMinor)));
  const failing = boxes.filter((box) => moved(box) !== BigInt(box.deltaGrossMinor));
  const delta = total(boxes.map(({ deltaGrossMinor }) => BigInt(deltaGrossMinor)));
  return [
    ...failing.map((box) =>
      money(
        `adjustments of the ${box.state.pool} pool of ${box.state.stationId} in ${box.state.cycleId} add up to its ΔG`,
        BigInt(box.deltaGrossMinor),
        moved(box),
      ),
    ),
    money('adjustments of all boxes add up to their ΔG', delta, total(boxes.map(moved))),
    money('adjustment lines add up to all boxes', delta, total(lines.map(({ grossMinor }) => grossMinor))),
    money(
      'gross is fee and net on all adjustment lines',
      delta,
      total(lines.map((line) => line.feeMinor + line.netMinor)),
    ),
  ];
}

/** For every payee the fees of its lines add up to the fee that was taken from it; only the payees that fail are named. */
function payeeFees(lines: readonly LineWithFee[], money: MoneyTotal): readonly ControlTotal[] {
  const taken = new Map<string, { readonly once: bigint; readonly overLines: bigint }>();
  for (const { fee, feeMinor, ...line } of lines) {
    const payee = groupOf(line);
    const before = taken.get(payee) ?? { once: fee.payeeFeeMinor, overLines: 0n };
    taken.set(payee, { ...before, overLines: before.overLines + feeMinor });
  }
  const each = [...taken].map(([payee, { once, overLines }]) =>
    money(`fees of ${payee} add up`, once, overLines),
  );
  const failing = each.filter(({ holds }) => !holds);
  const fees = total(lines.map((line) => line.feeMinor));
  return failing.length > 0
    ? failing
    : [
        money(
          'fees of every payee add up over its lines',
          fees,
          total([...taken.values()].map(({ once }) => once)),
        ),
      ];
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
