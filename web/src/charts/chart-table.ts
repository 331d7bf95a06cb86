import type { ReactNode } from 'react';

/** A column of a chart's table: how a row reads on the page, and in a file. */
export type ChartColumn<R> = {
  readonly heading: string;
  readonly numeric?: true;
  /** As a file has it: plain digits with a point, dates as 2026-03-31. */
  readonly text: (row: R) => string;
  /** As the page has it; the same where absent. */
  readonly cell?: (row: R) => ReactNode;
};

/** What a chart shows, as rows. */
export type ChartTable<R> = {
  readonly columns: readonly ChartColumn<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** The name of its file, without an ending. */
  readonly fileName: string;
};
