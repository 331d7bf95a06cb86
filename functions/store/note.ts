import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { StoredNote } from '#shared/schemas/notes.ts';

/**
 * What somebody wrote on a cycle or a payment. Only ever added.
 *
 * | access pattern                       | index | key                    | cost             |
 * | ------------------------------------ | ----- | ---------------------- | ---------------- |
 * | the notes on a thing, newest first   | table | about, aboutId / id    | 0.5 RCU per 4 KB |
 */
export const noteModel: Model<StoredNote> = {
  entity: 'note',
  schema: StoredNote,
  table: { pk: ['about', 'aboutId'], sk: ['noteId'] },
  keys: ({ id, about, aboutId }) => ({ about, aboutId, noteId: id }),
};

export function noteStore(table: Table): World['notes'] {
  const notes = new Collection(noteModel, table);
  return {
    page: ({ about, aboutId, isShared, ...page }) =>
      pageOverParts([{ about, aboutId }], page, {
        read: (part, request) => notes.page(part, request, { newestFirst: true }),
        wanted: (note) => isShared === undefined || note.isShared,
      }),
  };
}
