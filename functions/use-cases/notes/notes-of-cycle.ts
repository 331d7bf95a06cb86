import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { addNote } from '#functions/use-cases/notes/add-note.ts';
import { listNotes } from '#functions/use-cases/notes/list-notes.ts';
import type { CycleId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Note } from '#shared/schemas/notes.ts';

/** Writes a note on a cycle. */
export async function addCycleNote(
  world: Pick<World, 'clock' | 'ids' | 'cycles' | 'commit'>,
  caller: Caller,
  { cycleId, text, isShared }: { cycleId: CycleId; text: string; isShared: boolean },
): Promise<Note> {
  found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  return addNote(world, caller, { about: 'cycle', aboutId: cycleId, text, isShared });
}

/** The notes on a cycle, newest first. */
export async function listCycleNotes(
  world: Pick<World, 'cycles' | 'notes' | 'settings'>,
  caller: Caller,
  { cycleId, page }: { cycleId: CycleId; page: PageRequest },
): Promise<PageOf<Note>> {
  found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  return listNotes(world, caller, { about: 'cycle', aboutId: cycleId, ...page });
}
