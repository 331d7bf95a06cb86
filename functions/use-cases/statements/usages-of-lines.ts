import type { AllocatedPlay } from '#functions/domain/cycles/allocation.ts';
import { runningFee } from '#functions/domain/cycles/running-fee.ts';
import { playsOfPart, type UsesPart } from '#functions/domain/cycles/uses-part.ts';
import { weightsOfUse } from '#functions/domain/cycles/weights-of-use.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { StatementLine, StatementUsage } from '#functions/formats/statement/statement.ts';
import type { World } from '#functions/ports/world.ts';
import { readUses } from '#functions/use-cases/cycles/frozen-files.ts';
import type { LockedPart } from '#functions/use-cases/cycles/frozen-shares.ts';
import { moneyOf } from '#shared/money.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** How a statement names a work. */
export type ToldWork = Pick<StatementLine, 'workRef' | 'partnerWorkId' | 'title' | 'iswc' | 'isrc'>;
/** A line of a cycle with its work as the payee's statement names it. */
export type OwnLine = { readonly line: LineItem; readonly told: ToldWork };
type Usage = { readonly reference: string; readonly usage: StatementUsage };
type Share = AllocatedPlay['shares'][number];

/**
 * Every use of some lines of one part, station by station, in the order of stations and times: the uses of one station
 * are in memory at a time. Each line's uses add up to its gross, fee and net.
 */
export async function* usagesOfLines(
  world: Pick<World, 'files' | 'settings'>,
  part: Pick<LockedPart, 'uses'>,
  lines: Iterable<OwnLine>,
): AsyncGenerator<readonly Usage[]> {
  const wanted = new Map(
    Array.from(lines, (own) => {
      const { reference, adminFee, gross } = own.line;
      const feeOf = runningFee({ feeMinor: adminFee.minor, grossMinor: gross.minor });
      return [reference, { ...own, feeOf }] as const;
    }),
  );
  if (wanted.size === 0) return;
  for (const kept of part.uses) {
    const uses = await readUses(world, kept);
    const told = teller(uses);
    const usages: Usage[] = [];
    for (const { play } of playsOfPart(uses)) {
      for (const share of play.shares) {
        const own = wanted.get(share.ref);
        if (own === undefined) continue;
        const grossMinor = BigInt(share.amountMinor);
        const usage = told(play, share, { ...own, grossMinor, fee: own.feeOf(grossMinor) });
        usages.push({ reference: share.ref, usage });
      }
    }
    yield usages;
  }
}

type Telling = OwnLine & { readonly grossMinor: bigint; readonly fee: bigint };

/** How a statement tells a use at one station. */
function teller({ stationId, stationName, tariffs, shareUnits }: UsesPart) {
  const bases = new Map(tariffs.map(({ id, basis }) => [id, basis]));
  return (play: AllocatedPlay, share: Share, { line, told, grossMinor, fee }: Telling): StatementUsage => {
    const basis = bases.get(play.tariffId);
    invariant(basis !== undefined, 'an allocation has the tariffs of its plays');
    const { pool, multiplier } = play;
    const { currency } = line.gross;
    return {
      stationId,
      stationName,
      playId: play.playId,
      playedAt: play.playedAt,
      ...told,
      ...(play.isrc !== undefined && { isrc: play.isrc }),
      ...(play.artist !== undefined && { artist: play.artist }),
      durationSeconds: play.durationSeconds,
      weighing: { basis, pool, multiplier, ...weightsOfUse({ play, share, shareUnits }) },
      gross: moneyOf(grossMinor, currency),
      fee: moneyOf(fee, currency),
      net: moneyOf(grossMinor - fee, currency),
    };
  };
}
