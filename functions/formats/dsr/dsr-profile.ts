import type { RecordLayout } from './cell.ts';

/** A profile of the Digital Sales Reporting standard as a table: its records, and how blocks are made of them. */
export type DsrProfile = {
  readonly name: string;
  readonly version: string;
  readonly messageVersion: string;
  /** The service that our reports of this profile are about, in HEAD and in the file name. */
  readonly service: string;
  readonly records: Readonly<Record<string, RecordLayout>>;
  /**
   * What adds up: the cell of all parts to a cell of their whole. Parts belong to the summary that they name, where
   * the whole is one, else to the record of that type before them.
   */
  readonly sums: readonly {
    readonly parts: readonly [code: string, cell: string];
    readonly whole: readonly [code: string, cell: string];
  }[];
  /** The code of its summary record. */
  readonly summary: string;
  /** For each record type, which may follow and the state after it: a block begins at `start`. */
  readonly block: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where a block may end. */
  readonly blockEnds: readonly string[];
};
