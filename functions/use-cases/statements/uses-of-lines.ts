import type { AllocatedPlay, Allocation } from '#functions/domain/cycles/allocation.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { usageFees } from '#functions/domain/cycles/usage-fees.ts';
import { weightsOfUse } from '#functions/domain/cycles/weights-of-use.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { StatementLine, StatementUsage, UseWeighing } from '#functions/formats/statement/statement.ts';
import type { World } from '#functions/ports/world.ts';
import { readAllocation } from '#functions/use-cases/cycles/frozen-files.ts';
import { type GatheredParties, gatherParties } from '#functions/use-cases/statements/gather-parties.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
/** What allocations say of a payee's own lines: their plays with what these brought, and for whom they are claimed. */
export type UsesOfLines = {
  readonly parties: GatheredParties;
  /** Every use in the order of stations and times; each line's uses add up to its gross, fee and net. */
  readonly usagesOf: (told: (work: LineItem['work']) => ToldWork) => readonly StatementUsage[];
};
/** How a statement names a work. */
export type ToldWork = Pick<StatementLine, 'workRef' | 'partnerWorkId' | 'title' | 'iswc' | 'isrc'>;

/** Reads the allocations of a locked cycle, one station at a time. */
export async function usesOfLines(
  world: Needs,
  cycle: Cycle,
  lines: readonly LineItem[],
): Promise<UsesOfLines> {
  const wanted = new Map(lines.map((line) => [line.reference, line]));
  const parties = gatherParties();
  const uses: Use[] = [];
  for (const { allocation } of await world.cycles.stations(cycle.id)) {
    const read = await readAllocation(world, allocation);
    for (const claim of read.claims) if (wanted.has(claim.ref)) parties.add(claim.ref, claim.parties);
    uses.push(...usesAt(read, (ref) => wanted.has(ref)));
  }
  const byLine = Map.groupBy(uses, ({ ref }) => ref);
  return {
    parties,
    usagesOf: (told) =>
      lines.flatMap((line) => usagesOfLine(line, byLine.get(line.reference) ?? [], told)).toSorted(byPlace),
  };
}

/** One play in one line: what it weighed there and what it brought to it. */
type Use = {
  readonly ref: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly play: AllocatedPlay;
  readonly weighing: UseWeighing;
  readonly grossMinor: bigint;
};

function* usesAt(allocation: Allocation, isWanted: (ref: string) => boolean): Generator<Use> {
  const { stationId, stationName, plays, tariffs, shareUnits } = allocation;
  const bases = new Map(tariffs.map(({ id, basis }) => [id, basis]));
  for (const play of plays) {
    for (const share of play.shares) {
      if (!isWanted(share.ref)) continue;
      const basis = bases.get(play.tariffId);
      invariant(basis !== undefined, 'an allocation has the tariffs of its plays');
      const { pool, multiplier } = play;
      const weighing = { basis, pool, multiplier, ...weightsOfUse({ play, share, shareUnits }) };
      const grossMinor = BigInt(share.amountMinor);
      yield { ref: share.ref, stationId, stationName, play, weighing, grossMinor };
    }
  }
}

function usagesOfLine(
  line: LineItem,
  uses: readonly Use[],
  told: (work: LineItem['work']) => ToldWork,
): readonly StatementUsage[] {
  const keyOf = ({ stationId, play }: Use) => `${stationId}|${play.playId}`;
  const fees = usageFees(
    line.adminFee.minor,
    uses.map((use) => ({ key: keyOf(use), grossMinor: use.grossMinor })),
  );
  const { currency } = line.gross;
  return uses.map((use) => {
    const { stationId, stationName, play, weighing, grossMinor } = use;
    const fee = fees.get(keyOf(use));
    invariant(fee !== undefined, 'every use of a line has its part of the fee');
    return {
      stationId,
      stationName,
      playId: play.playId,
      playedAt: play.playedAt,
      ...told(line.work),
      ...(play.isrc !== undefined && { isrc: play.isrc }),
      ...(play.artist !== undefined && { artist: play.artist }),
      durationSeconds: play.durationSeconds,
      weighing,
      gross: moneyOf(grossMinor, currency),
      fee: moneyOf(fee, currency),
      net: moneyOf(grossMinor - fee, currency),
    };
  });
}

const byPlace = (a: StatementUsage, b: StatementUsage): number =>
  compareUtf8(a.stationId, b.stationId) ||
  compareUtf8(a.playedAt, b.playedAt) ||
  compareUtf8(a.playId, b.playId) ||
  compareUtf8(a.workRef, b.workRef);
