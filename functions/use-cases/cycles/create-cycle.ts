import { periodsOverlap } from '#functions/domain/calendar.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle, NewCycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'cycles' | 'commit'>;

/** Opens a cycle. Cycles of one territory follow each other: one that shares a day with another is refused. */
export async function createCycle(world: Needs, caller: Caller, entered: NewCycle): Promise<Cycle> {
  const cycles = (await world.cycles.all()).filter(({ territory }) => territory === entered.territory);
  const other = cycles.find((cycle) =>
    periodsOverlap(
      { from: cycle.periodStart, to: cycle.periodEnd },
      { from: entered.periodStart, to: entered.periodEnd },
    ),
  );
  if (other !== undefined)
    throw new Refusal(
      'cycle.overlaps',
      `${other.name} runs from ${other.periodStart} to ${other.periodEnd}.`,
    );

  const now = world.clock.now();
  const cycle: Cycle = {
    ...entered,
    id: world.ids.make('cyc'),
    currency: null,
    status: 'Open',
    basis: 'invoiced',
    totals: null,
    controlTotals: [],
    plays: null,
    closeJobId: null,
    events: null,
    held: [],
    payments: null,
    checklist: [],
    digest: null,
    lockedAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
  // Two cycles opened at once cannot both be the nth of their territory.
  const turn = {
    kind: 'cycle-number',
    name: `${entered.territory}/${cycles.length + 1}`,
    holder: cycle.id,
    taken: 'cycle.overlaps',
  } as const;
  await world.commit({
    actor: caller.actor,
    claims: [turn],
    changes: [{ kind: 'cycle', action: 'cycle.opened', after: cycle }],
    answer: cycle,
  });
  return cycle;
}
