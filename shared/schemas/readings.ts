import * as z from 'zod';
import { Count } from '#shared/schemas/common.ts';

/** What a reader takes as given where a file does not say it. */
const AssumptionCode = z.enum([
  'encoding',
  'header-row',
  'no-header',
  'sheets',
  'totals-rows',
  'date-order',
  'file-date',
  'time-zone',
  'past-midnight',
  'length-unit',
  'length-estimated',
  'cell-order',
  'play-key',
  'station',
  'not-music',
  'share-scale',
  'row-is',
  'list-separator',
  'cwr-tolerance',
  'recipient',
  'stored-mapping',
]);

/** What CWR is read in spite of, by a partner whose files are read as they come. */
export const CwrTolerance = z.enum([
  'record-numbers',
  'transaction-numbers',
  'group-numbers',
  'group-repeated',
  'group-type',
  'group-version',
  'trailer-counts',
  'trailers-missing',
  'characters',
  'accented-letters',
  'code-page-dos',
  'code-page-windows',
  'encoding-utf-8',
  'widths-of-2.1',
  'records-of-2.2',
]);
export type CwrTolerance = z.infer<typeof CwrTolerance>;

export const Assumption = z
  .object({
    code: AssumptionCode,
    value: z.string().max(200).meta({ description: 'What was assumed: `DMY`, `Africa/Accra`, `fraction`.' }),
    column: z.string().max(200).optional(),
    count: Count.optional().meta({ description: 'How many rows or records it concerns.' }),
    line: Count.optional().meta({ description: 'The first line that it concerns.' }),
    place: z.string().max(100).optional().meta({
      description: 'The first place in the file’s own terms: `group 1, transaction 12, record 3 SPU`.',
    }),
  })
  .meta({
    id: 'Assumption',
    description: 'Something that a file does not say and that was taken as given to read it.',
  });
export type Assumption = z.infer<typeof Assumption>;

/** What only a person can tell of a table. */
const QuestionCode = z.enum([
  'column-unknown',
  'date-order',
  'share-scale',
  'row-is',
  'list-separator',
  'cell-order',
  'station',
  'station-unknown',
  'date-unknown',
]);

export const Question = z
  .object({
    code: QuestionCode,
    field: z.string().max(40).meta({ description: 'The entry of the mapping that answers it: `dateOrder`.' }),
    options: z
      .array(z.string().max(200))
      .max(100)
      .meta({ description: 'What the answer may be; for a column, the names of the table’s columns.' }),
    examples: z
      .array(z.string().max(200))
      .max(5)
      .meta({ description: 'Cells of the table that leave it open.' }),
  })
  .meta({ id: 'Question', description: 'What has to be answered before a table can be taken.' });
export type Question = z.infer<typeof Question>;

/** What is unusual about a file. */
const OddityCode = z.enum(['shares-below-one', 'many-rejected', 'fewer-rows', 'fewer-matched', 'old-dates']);

export const Oddity = z
  .object({
    code: OddityCode,
    value: z.number().meta({ description: 'What was found: a percentage.' }),
    limit: z.number().meta({ description: 'From where on it is unusual.' }),
  })
  .meta({ id: 'Oddity', description: 'Something that a person should look at before the file counts.' });
export type Oddity = z.infer<typeof Oddity>;
