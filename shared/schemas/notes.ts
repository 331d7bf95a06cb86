import * as z from 'zod';
import { NoteId } from '#shared/ids.ts';
import { Actor, FreeText, Instant } from '#shared/schemas/common.ts';

export const Note = z
  .object({
    id: NoteId,
    text: FreeText,
    by: Actor,
    at: Instant,
    isShared: z.boolean().meta({ description: 'Whether the partner that it is about may read it.' }),
  })
  .meta({ id: 'Note', description: 'Something that somebody wrote on a cycle or a payment.' });
export type Note = z.infer<typeof Note>;

/** What notes are written on. */
export const Noted = z.enum(['cycle', 'payment']);
export type Noted = z.infer<typeof Noted>;

/** A note as it is stored: an item of its own, so that what it is about does not grow by it. */
export const StoredNote = Note.extend({ about: Noted, aboutId: z.string().max(300), version: z.literal(1) });
export type StoredNote = z.infer<typeof StoredNote>;

export const AddNote = z
  .object({
    text: FreeText,
    isShared: z.boolean().default(false).meta({
      description: 'Lets the partner read it; what is not shared only staff see.',
    }),
  })
  .meta({ id: 'AddNote' });
