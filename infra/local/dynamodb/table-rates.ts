import * as z from 'zod';
import { type SharedRate, sharedRate } from '#infra/local/dynamodb/token-bucket.ts';
import type { Throttle } from '#infra/local/edges.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  WarmThroughput: z.object({ ReadUnitsPerSecond: z.number(), WriteUnitsPerSecond: z.number() }).optional(),
});

/**
 * What a new table on demand takes a second.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html
 */
const NEW_TABLE = { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 4000 };

/** What one table takes a second. */
export type TableRate = { readonly reads: SharedRate; readonly writes: SharedRate };
/** The rates of tables by name; a table that is not there takes all that comes. */
export type TableRates = Readonly<Record<string, TableRate>>;

/**
 * The rates of the template's tables, shared by all functions: those of the option, else those that the table is warmed
 * for, else those of a new table. A table that serves more grows on AWS; here it keeps its rate.
 */
export function tableRatesOf(
  template: Template,
  { readsPerSecond, writesPerSecond, burstSeconds }: Throttle,
): TableRates {
  return Object.fromEntries(
    template.ofType('AWS::DynamoDB::GlobalTable', Properties).map(({ name, properties }) => {
      const { ReadUnitsPerSecond, WriteUnitsPerSecond } = properties.WarmThroughput ?? NEW_TABLE;
      return [
        name,
        {
          reads: sharedRate(readsPerSecond ?? ReadUnitsPerSecond, burstSeconds),
          writes: sharedRate(writesPerSecond ?? WriteUnitsPerSecond, burstSeconds),
        },
      ];
    }),
  );
}
