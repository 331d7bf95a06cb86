import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { askedOrder } from '#functions/use-cases/cycles/line-columns.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { linesSaying, type OrderedLine, readLineOrder } from '#functions/use-cases/cycles/line-orders.ts';
import { type LineFilter, shownLine } from '#functions/use-cases/cycles/page-of-lines.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import { type CycleId, LineItemId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItemView } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'cycles' | 'partners' | 'files' | 'settings' | 'ids'>;
const After = z.object({ after: LineItemId });

/**
 * The lines of a cycle, filtered and sorted: the page is found in the order that the lock wrote, and its lines alone
 * are read.
 */
export async function listLineItems(
  world: Needs,
  { cycleId, ...filter }: LineFilter & { readonly cycleId: CycleId },
  { limit, cursor }: PageRequest,
): Promise<PageOf<LineItemView>> {
  const cycle = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  const order = await readLineOrder(world, cycle, askedOrder(filter.sort));
  const wanted = order.filter(await wantedBy(world, cycle, filter));
  const start = cursor === undefined ? 0 : placeAfter(wanted, openCursor(After, cursor).after);
  const page = wanted.slice(start, start + limit).map(({ id }) => LineItemId.parse(id));
  const last = start + limit < wanted.length ? page.at(-1) : undefined;
  const lines = await world.cycles.someLines(cycleId, page);
  const byId = new Map(lines.map((line) => [line.id, line]));
  return {
    items: page.flatMap((id) => byId.get(id) ?? []).map(shownLine),
    nextCursor: last === undefined ? null : sealCursor({ after: last }),
  };
}

function placeAfter(lines: readonly OrderedLine[], after: string): number {
  const place = lines.findIndex(({ id }) => id === after);
  if (place < 0) throw new Refusal('cursor.invalid');
  return place + 1;
}

async function wantedBy(
  world: Needs,
  cycle: Cycle,
  { partnerId, payee, q, adjustments }: LineFilter,
): Promise<(line: OrderedLine) => boolean> {
  const refs = payee === undefined ? [] : [payee];
  if (partnerId !== undefined) {
    const partner = await world.partners.find(partnerId);
    refs.push(partner === undefined ? '' : `partner:${partner.societyCode}`);
  }
  const prefixes = refs.map((ref) => linePrefix(world, cycle, ref));
  const saying = q === undefined ? undefined : await linesSaying(world, cycle, q);
  return (line) =>
    prefixes.every((prefix) => line.id.startsWith(prefix)) &&
    (adjustments === undefined || (adjustments === 'only') === line.isAdjustment) &&
    (saying === undefined || saying(line));
}
