import type { z } from 'zod';
import { StoredNote } from '#shared/schemas/notes.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** A note on the first cycle that the partner may not read. */
export const aNote = (n: number, over: Partial<z.input<typeof StoredNote>> = {}): StoredNote =>
  StoredNote.parse({
    id: anId('not', n),
    ...{ about: 'cycle', aboutId: anId('cyc', 1), text: `Note ${n}`, by: 'yaw', at: MADE_AT },
    ...{ isShared: false, version: 1 },
    ...over,
  });
