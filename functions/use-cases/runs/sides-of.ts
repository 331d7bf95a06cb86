import type { Side } from '#functions/domain/cycles/compare-sides.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { linesOfRun } from '#functions/use-cases/runs/run-files.ts';
import { CycleId, type RunId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { CycleStation } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { ComparedBy } from '#shared/schemas/runs.ts';

type Needs = Pick<World, 'cycles' | 'runs' | 'files' | 'settings'>;
type Sides = { readonly currency: string; readonly sides: readonly Side[] };

/** A finished run or a locked cycle by payee, station or work. Refused before it has lines. */
export async function sidesOf(world: Needs, id: CycleId | RunId, by: ComparedBy): Promise<Sides> {
  const { currency, lines } = await linesOf(world, id);
  if (by === 'station') return { currency, sides: (await world.cycles.stations(id)).map(ofStation) };
  return { currency, sides: by === 'payee' ? byPayee(await lines()) : byWork(await lines()) };
}

type Opened = {
  readonly currency: string;
  readonly lines: () => Promise<readonly LineItem[]>;
};

async function linesOf(world: Needs, id: CycleId | RunId): Promise<Opened> {
  const cycleId = CycleId.safeParse(id).data;
  if (cycleId !== undefined) {
    const cycle = await lockedCycle(world, cycleId);
    return { currency: cycle.currency ?? '', lines: () => world.cycles.lines(cycleId) };
  }
  const run = found(isRun(id) ? await world.runs.find(id) : undefined, `run ${id}`);
  if (run.status !== 'Finished') throw new Refusal('run.not-finished', `Run ${run.number} is ${run.status}.`);
  return { currency: run.currency ?? '', lines: () => linesOfRun(world, run) };
}

const isRun = (id: CycleId | RunId): id is RunId => id.startsWith('run_');

const ofStation = ({ stationId, name, gross, plays, points }: CycleStation): Side => ({
  ...{ key: stationId, name, amountMinor: gross.minor, plays, points },
});

const byPayee = (lines: readonly LineItem[]): readonly Side[] =>
  summed(lines, ({ payee }) => ({ key: payee.ref, name: payee.name }));

const byWork = (lines: readonly LineItem[]): readonly Side[] =>
  summed(lines, ({ work }) => ({ key: work.ref, name: work.title ?? work.ref }));

/** Lines summed by what they are of, adjustments of earlier cycles included; a point is a second of their plays. */
function summed(
  lines: readonly LineItem[],
  of: (line: LineItem) => Pick<Side, 'key' | 'name'>,
): readonly Side[] {
  return [...Map.groupBy(lines, (line) => of(line).key).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, line) => sum + line.totalDurationSeconds, 0);
    return [
      {
        ...of(first),
        amountMinor: group.reduce((sum, { gross }) => sum + gross.minor, 0n),
        plays: group.reduce((sum, { usageCount }) => sum + usageCount, 0),
        ...(count > 0 && { points: { per: 'second' as const, count } }),
      },
    ];
  });
}
