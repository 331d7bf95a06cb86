import { findingsOfPlays, type Played } from '#functions/domain/checklist/findings-of-plays.ts';
import { levelled } from '#functions/domain/checklist/levelled.ts';
import { type StandingNeeds, standingFindings } from '#functions/use-cases/cycles/standing-findings.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { Finding } from '#shared/schemas/checklist.ts';
import type { Cycle, PlayCounts } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type SharedOut = {
  readonly merged: { readonly counts: PlayCounts; readonly played: Played; readonly currency: string };
  readonly lines: readonly LineItem[];
};

/** The whole checklist of a cycle whose stations are shared out, by a run or by its close (royalty rules §12.3). */
export async function checklistOf(
  world: StandingNeeds,
  cycle: Cycle,
  { merged, lines }: SharedOut,
): Promise<readonly Finding[]> {
  const { checklist } = await settingsOf(world, cycle.territory);
  const findings = [...(await standingFindings(world, cycle)), ...findingsOfPlays({ ...merged, lines })];
  return levelled(findings, checklist);
}
