import { found as finding } from '#functions/domain/checklist/found.ts';
import { levelled } from '#functions/domain/checklist/levelled.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { type StandingNeeds, standingFindings } from '#functions/use-cases/cycles/standing-findings.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { CycleId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { ChecklistCode, Finding } from '#shared/schemas/checklist.ts';

/** What is known only when all plays are added up: it comes from the cycle's latest finished run. */
const OF_PLAYS: readonly ChecklistCode[] = [
  'station-without-plays',
  'matched-plays',
  'matched-seconds',
  'matched-money',
  'share-conflicts',
];

/**
 * What a close of an open cycle would find (royalty rules §12.3): what is entered as it stands now, plays as its latest
 * finished run counted them. Of a locked cycle, the list as its close kept it.
 */
export async function readChecklist(
  world: StandingNeeds & Pick<World, 'runs'>,
  cycleId: CycleId,
): Promise<readonly Finding[]> {
  const cycle = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  if (isLocked(cycle.status)) return cycle.checklist;
  const { checklist } = await settingsOf(world, cycle.territory);
  const run = (await world.runs.ofCycle(cycleId)).find(({ status }) => status === 'Finished');
  const message =
    'How much is matched and what is contested is told by a run; there is none that has finished.';
  const ofPlays =
    run === undefined
      ? finding('run-missing', [{ ref: cycleId, message }])
      : run.checklist.filter(({ code }) => OF_PLAYS.includes(code));
  return levelled([...(await standingFindings(world, cycle)), ...ofPlays], checklist);
}
