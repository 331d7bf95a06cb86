import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { noteSeen } from '#functions/use-cases/notes/note-seen.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Note, Noted } from '#shared/schemas/notes.ts';

type Asked = PageRequest & { readonly about: Noted; readonly aboutId: string };

/**
 * The notes on a thing that the caller may read, newest first. A partner reads those that were shared with it, and not
 * who of the staff wrote them.
 */
export async function listNotes(
  world: Pick<World, 'notes' | 'settings'>,
  caller: Caller,
  asked: Asked,
): Promise<PageOf<Note>> {
  const isPartner = boundTo(caller) !== undefined;
  const { items, nextCursor } = await world.notes.page({ ...asked, ...(isPartner && { isShared: true }) });
  const seen = items.map(noteSeen);
  return {
    items: isPartner ? seen.map((note) => ({ ...note, by: world.settings.ownName })) : seen,
    nextCursor,
  };
}
