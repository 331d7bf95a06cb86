/**
 * The columns of a statement's CSV file. Every row has all of them; `record` tells what the row is, and cells that
 * do not belong to it are empty.
 *
 * | record    | what it is                                                | cells                                      |
 * | --------- | --------------------------------------------------------- | ------------------------------------------ |
 * | HEADER    | a fact about the statement                                | name, value                                |
 * | USAGE     | one use of one work by one station                        | work, station, play, gross, fee, net       |
 * | LINE      | one work: the sum of its uses                             | line item, work, usage count, sums         |
 * | ADJUSTMENT | what changed for a work of a locked cycle: its period start and id | name, value, line item and the one corrected, work, sums |
 * | AGREEMENT | what one agreement contributes: name and fee percent      | name, value, sums, withholding tax         |
 * | TOTAL     | what USAGE, LINE and AGREEMENT rows add up to, each        | name, usage count, sums                    |
 * | PAYMENT   | from net to what is paid                                  | name, value (an amount), currency          |
 *
 * Amounts have as many decimals as their currency, times are RFC 3339 in UTC, identifiers have no punctuation.
 */
export const STATEMENT_COLUMNS = [
  'record',
  'name',
  'value',
  'line_item_id',
  'origin_line_item_id',
  'work_ref',
  'title',
  'iswc',
  'isrc',
  'station_id',
  'station_name',
  'play_id',
  'played_at',
  'usage_count',
  'duration_seconds',
  'gross',
  'admin_fee',
  'net',
  'withholding_tax_percent',
  'withholding_tax',
  'currency',
] as const;

/** One row: its cells by column, those that it lacks empty. */
export type StatementRow = Readonly<Partial<Record<(typeof STATEMENT_COLUMNS)[number], string>>>;
