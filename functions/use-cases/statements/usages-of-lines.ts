import type { AllocatedPlay, Allocation } from '#functions/domain/cycles/allocation.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { usageFees } from '#functions/domain/cycles/usage-fees.ts';
import { weightsOfUse } from '#functions/domain/cycles/weights-of-use.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { StatementLine, StatementUsage, UseWeighing } from '#functions/formats/statement/statement.ts';
import type { World } from '#functions/ports/world.ts';
import { readAllocation } from '#functions/use-cases/cycles/frozen-files.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** How a statement names a work. */
export type ToldWork = Pick<StatementLine, 'workRef' | 'partnerWorkId' | 'title' | 'iswc' | 'isrc'>;
type Telling = (work: LineItem['work']) => ToldWork;
type Asked = { readonly cycle: Cycle; readonly lines: readonly LineItem[]; readonly told: Telling };

/**
 * Every use of a payee's own lines, in the order of stations and times, from the allocations of a locked cycle, one
 * station at a time. Each line's uses add up to its gross, fee and net.
 */
export async function usagesOfLines(
  world: Pick<World, 'files' | 'settings' | 'cycles'>,
  { cycle, lines, told }: Asked,
): Promise<readonly StatementUsage[]> {
  const wanted = new Set(lines.map(({ reference }) => reference));
  const uses: Use[] = [];
  for (const { allocation } of await world.cycles.stations(cycle.id))
    uses.push(...usesAt(await readAllocation(world, allocation), (ref) => wanted.has(ref)));
  const byLine = Map.groupBy(uses, ({ ref }) => ref);
  return lines
    .flatMap((line) => usagesOfLine(line, byLine.get(line.reference) ?? [], told(line.work)))
    .toSorted(byPlace);
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

function usagesOfLine(line: LineItem, uses: readonly Use[], work: ToldWork): readonly StatementUsage[] {
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
      ...work,
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
