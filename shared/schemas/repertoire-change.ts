import { z } from 'zod';
import { RecordingId, WorkId } from '#shared/ids.ts';
import { Count } from '#shared/schemas/common.ts';

/** One field of a work or recording before and after an ingestion, as people read it. */
export const FieldChange = z
  .object({ field: z.string(), before: z.array(z.string()), after: z.array(z.string()) })
  .meta({ id: 'FieldChange' });
export type FieldChange = z.infer<typeof FieldChange>;

/** What an ingestion did to one work or recording, or would do where it was tried dry. */
export const RepertoireChange = z
  .object({
    noun: z.enum(['work', 'recording']),
    /** The partner's work id, or the ISRC. */
    ref: z.string(),
    title: z.string(),
    id: z.union([WorkId, RecordingId]).nullable(),
    outcome: z.enum(['created', 'updated']),
    fields: z.array(FieldChange),
    line: Count,
  })
  .meta({ id: 'RepertoireChange' });
export type RepertoireChange = z.infer<typeof RepertoireChange>;
/** What a chunk of an ingestion changed, as its file keeps it. */
export const RepertoireChanges = z.array(RepertoireChange);
