import type { Assumption, Question } from '#shared/schemas/readings.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';

/** How sure a proposal is: our own name, a name that is known for it, or words and cells that point to it. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** How a table may be read, before anything of it is taken. */
export type Proposal = {
  /** The columns by the names that the table gives them; a column without a name is `Column C`. */
  readonly columns: readonly string[];
  /** Ours to theirs, and settings such as `dateOrder` and `shareScale`. */
  readonly mapping: ColumnMapping;
  readonly confidence: Readonly<Record<string, Confidence>>;
  /** Columns that no column of ours fits, in the order of the table. */
  readonly notUnderstood: readonly string[];
  /** What a person must answer; the table may be taken where there is nothing to ask. */
  readonly questions: readonly Question[];
  readonly assumed: readonly Assumption[];
  /** The first rows as they stand. */
  readonly rows: readonly (readonly string[])[];
};
