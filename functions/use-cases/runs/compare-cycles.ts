import { compareSides, type Side } from '#functions/domain/cycles/compare-sides.ts';
import { pointValue } from '#functions/domain/cycles/point-value.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { sidesOf } from '#functions/use-cases/runs/sides-of.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { CycleId, RunId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { ComparedBy, ComparedSide, Comparison } from '#shared/schemas/runs.ts';

type Asked = {
  readonly a: CycleId | RunId;
  readonly b: CycleId | RunId;
  readonly by: ComparedBy;
  readonly flagged?: 'only' | undefined;
};

/** Two runs or cycles side by side, by payee, station or work, the greatest changes first (royalty rules §12.2). */
export async function compareCycles(
  world: Pick<World, 'cycles' | 'runs' | 'files' | 'settings'>,
  { a, b, by, flagged }: Asked,
  page: PageRequest,
): Promise<PageOf<Comparison>> {
  const [one, other] = [await sidesOf(world, a, by), await sidesOf(world, b, by)];
  const rows = compareSides(one, other).filter(({ flag }) => flagged === undefined || flag);
  const { items, nextCursor } = pageOfArray(rows, page, ({ key }) => key);
  return {
    items: items.map(({ key, name, change, flag, ...sides }) => ({
      ...{ key, name, flag },
      a: shown(sides.a, one.currency),
      b: shown(sides.b, other.currency),
      change: change ?? null,
    })),
    nextCursor,
  };
}

function shown(side: Side | undefined, currency: string): ComparedSide | null {
  if (side === undefined) return null;
  const { amountMinor, plays, points } = side;
  const value = points && pointValue(amountMinor, points.count, currency);
  return {
    amount: moneyOf(amountMinor, currency),
    plays,
    pointValue: points === undefined || value === undefined ? null : { value, per: points.per },
  };
}
