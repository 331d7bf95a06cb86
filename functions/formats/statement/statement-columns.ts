/**
 * The columns of a statement's CSV file. Every row has all of them; `record` tells what the row is, and cells that
 * do not belong to it are empty.
 *
 * | record     | what it is                                                | cells                                      |
 * | ---------- | --------------------------------------------------------- | ------------------------------------------ |
 * | HEADER     | a fact about the statement                                | name, value                                |
 * | USAGE      | one use of one work by one station                        | work, station, play, weights, gross, fee, net |
 * | LINE       | one work: the sum of its uses                             | line item, work, usage count, sums         |
 * | ADJUSTMENT | what changed for a work of a locked cycle                 | as LINE, with the cycle and line that it corrects |
 * | PARTY      | for whom the LINE or ADJUSTMENT before it is claimed      | line item, work_ref, name, ipi, role, share_percent, society, applies_from |
 * | AGREEMENT  | what one agreement contributes: name and fee percent      | name, value, sums, withholding tax         |
 * | TOTAL      | what the rows of a kind add up to                         | name, usage count, sums                    |
 * | PAYMENT    | from net to what is paid or carried, and why it is carried | name, value (an amount), currency         |
 *
 * Amounts have as many decimals as their currency, times are RFC 3339 in UTC, identifiers have no punctuation. Weights
 * and the share are exact fractions such as `7/2`: `play_weight` × `share` = `weight`. In the pool `plays` a weight is
 * money, in the pool `licence` it is seconds, so weights are added up within one pool of one station alone.
 */
export const STATEMENT_COLUMNS = [
  'record',
  'name',
  'value',
  'line_item_id',
  'origin_cycle_id',
  'origin_period_start',
  'origin_line_item_id',
  'work_ref',
  'partner_work_id',
  'title',
  'iswc',
  'isrc',
  'ipi',
  'role',
  'share_percent',
  'society',
  'applies_from',
  'station_id',
  'station_name',
  'play_id',
  'played_at',
  'basis',
  'pool',
  'multiplier',
  'play_weight',
  'share',
  'weight',
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
