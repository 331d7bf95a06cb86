import * as z from 'zod';
import { Assumption, Question } from '#shared/schemas/readings.ts';
import { ColumnMapping } from '#shared/schemas/uploads.ts';

const Cells = z.array(z.array(z.string()));

export const MappingProposal = z
  .object({
    columns: z.array(z.string()),
    mapping: ColumnMapping,
    confidence: z.record(z.string(), z.enum(['certain', 'likely', 'possible'])),
    notUnderstood: z.array(z.string()),
    questions: z
      .array(Question)
      .meta({ description: 'What only a person can tell; empty where the table can be read so.' }),
    assumed: z.array(Assumption),
    rows: Cells.meta({
      description: 'The first rows as they stand, so that a person sees what goes where.',
    }),
    read: z
      .array(z.string())
      .meta({ description: 'The same rows as they are read with this mapping, or why one is not.' }),
  })
  .meta({
    id: 'MappingProposal',
    description: 'How a table could be read: which column is which, and what of it was not understood.',
  });
export type MappingProposal = z.infer<typeof MappingProposal>;

export const JobReading = z
  .object({
    proposal: MappingProposal.nullable().meta({ description: 'Of a table that needs an answer.' }),
    sender: z.string().nullable().meta({
      description: 'Who sent a log of several stations, where it was said with the upload.',
    }),
    sample: z.array(z.string()).meta({
      description: 'Some records of the file, from its beginning to its end, as a person would write them.',
    }),
  })
  .meta({ id: 'JobReading', description: 'How the file of an ingestion was read.' });
export type JobReading = z.infer<typeof JobReading>;
