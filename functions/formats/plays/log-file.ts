import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import type { StationBook } from './station-book.ts';

/** A log, and what is known besides its rows. */
export type LogFile = {
  /** What the file is called: it may name the day and the station. */
  readonly fileName: string;
  /** Columns and settings that are known: chosen for this file, or kept from an earlier one. */
  readonly mapping: ColumnMapping;
  readonly stations: StationBook;
  /** The business date, for days to come are none of a log. */
  readonly today: string;
};
