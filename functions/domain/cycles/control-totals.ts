import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import { groupOf, type LineWithFee } from '#functions/domain/cycles/fees.ts';
import { heldParts } from '#functions/domain/cycles/merge-lines.ts';
import { type MoneyTotal, moneyTotal } from '#functions/domain/cycles/money-total.ts';
import type { ControlTotal } from '#shared/schemas/cycles.ts';

/** What one station adds to the sums that must hold. */
export type StationTotals = {
  readonly stationId: string;
  readonly grossMinor: bigint;
  readonly claimsMinor: bigint;
  /** Of claims that come from plays: a licence pool without any goes to nobody's play. */
  readonly claimsOfPlaysMinor: bigint;
  readonly playMinor: bigint;
  readonly licenceMinor: bigint;
  /** Of its held records. */
  readonly heldMinor: bigint;
  readonly plays: number;
  readonly judged: number;
};

type Shared = Pick<Allocation, 'stationId' | 'grossMinor' | 'counts' | 'pools' | 'claims'> & {
  /** What its plays brought to their claims. */
  readonly playMinor: string;
};

/** Sums up one station, so that its claims need not be kept. */
export function stationTotals(station: Shared): StationTotals {
  const { stationId, grossMinor, playMinor, counts, pools, claims } = station;
  const { plays, matched, unmatched, dismissed } = counts;
  const ofClaims = claims.flatMap((claim) => claim.pools);
  const fromPlays = ofClaims.filter(({ usageCount }) => usageCount > 0);
  const licence = pools.filter(({ pool }) => pool === 'licence');
  return {
    stationId,
    grossMinor: BigInt(grossMinor),
    claimsMinor: totalOf(claims, ({ amountMinor }) => amountMinor),
    claimsOfPlaysMinor: totalOf(fromPlays, ({ amountMinor }) => amountMinor),
    playMinor: BigInt(playMinor),
    licenceMinor: totalOf(licence, (pool) => pool.grossMinor),
    heldMinor: total(heldParts(station).map(({ minor }) => minor)),
    plays,
    judged: matched + unmatched + dismissed,
  };
}

const totalOf = <T>(items: readonly T[], amountOf: (item: T) => string): bigint =>
  items.reduce((sum, item) => sum + BigInt(amountOf(item)), 0n);

type Closed = {
  readonly stations: readonly StationTotals[];
  readonly lines: readonly LineWithFee[];
  /** The parts of all licences that fall into the period. */
  readonly licencesMinor: bigint;
  readonly currency: string;
};

/** The sums that must hold before a cycle locks (royalty rules §6), each with what was expected, found, and the difference. */
export function controlTotals({ stations, lines, licencesMinor, currency }: Closed): readonly ControlTotal[] {
  const money = moneyTotal(currency);
  const sum = (of: (station: StationTotals) => bigint) => total(stations.map(of));
  const failing = stations.filter((station) => station.grossMinor !== station.claimsMinor);
  const gross = total(lines.map((line) => line.grossMinor));
  const heldLines = total(lines.filter(({ payee }) => payee.kind === 'held').map((line) => line.grossMinor));
  const plays = stations.reduce((count, station) => count + station.plays, 0);
  const judged = stations.reduce((count, station) => count + station.judged, 0);
  const grossOfStations = sum(({ grossMinor }) => grossMinor);

  return [
    ...failing.map(({ stationId, grossMinor, claimsMinor }) =>
      money(`claims of ${stationId} add up to its gross`, grossMinor, claimsMinor),
    ),
    money(
      'claims of all stations add up to their gross',
      grossOfStations,
      sum(({ claimsMinor }) => claimsMinor),
    ),
    money(
      'licence pools are the parts of all licences in the period',
      licencesMinor,
      sum(({ licenceMinor }) => licenceMinor),
    ),
    money(
      'play money adds up to the claims of plays',
      sum(({ claimsOfPlaysMinor }) => claimsOfPlaysMinor),
      sum(({ playMinor }) => playMinor),
    ),
    money('all lines add up to all stations', grossOfStations, gross),
    money(
      'held records add up to held lines',
      heldLines,
      sum(({ heldMinor }) => heldMinor),
    ),
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
