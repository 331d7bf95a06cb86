import { submitterWorkNumber } from '#functions/formats/cwr/write/write-work-number.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { linesOfPayee } from '#functions/use-cases/payments/lines-of-payee.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'ids' | 'cycles' | 'settings' | 'works'>;

/**
 * The works by which numbers we sent them to a partner: those of its lines in locked cycles, as these are what a CWR
 * file has, the newest cycle first until all numbers are found. A work that was merged leads on.
 */
export async function worksByNumber(
  world: Needs,
  { societyCode }: Pick<Partner, 'societyCode'>,
  numbers: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Work>> {
  const ids = new Map<string, WorkId>();
  const cycles = await lockedCycles(world, world.settings.homeTerritory);
  for (const cycle of cycles.toReversed()) {
    if (ids.size === numbers.size) break;
    for (const { work } of await linesOfPayee(world, { cycle, payeeRef: `partner:${societyCode}` })) {
      if (work.id === undefined) continue;
      const number = submitterWorkNumber(work.id);
      if (numbers.has(number)) ids.set(number, work.id);
    }
  }
  const works = await standingWorks(world, [...ids.values()]);
  return new Map(
    [...ids].flatMap(([number, id]) => {
      const work = works.get(id);
      return work === undefined ? [] : [[number, work] as const];
    }),
  );
}
