import * as z from 'zod';
import type { Need } from '#infra/local/iam/statement.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.int().default(100),
  MaximumRetryAttempts: z.int(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }),
  StartingPosition: z.literal('TRIM_HORIZON'),
});

/** A table's stream and the function that reads it. */
export type Mapping = {
  readonly streamArn: string;
  readonly table: string;
  readonly target: string;
  readonly batchSize: number;
  readonly retries: number;
  readonly patterns: readonly unknown[];
  readonly deadLetterArn: string;
};

/** What the function of a mapping needs, because Lambda reads the stream with its role. */
export const reading = ({ streamArn }: Mapping): readonly Need[] =>
  ['ListStreams', 'DescribeStream', 'GetShardIterator', 'GetRecords'].map((operation) => ({
    action: `dynamodb:${operation}`,
    resource: streamArn,
  }));

/** The stream mappings of the template, in the one form that this system uses; another is refused. */
export function mappingsOf(template: Template): readonly Mapping[] {
  return template.ofType('AWS::Lambda::EventSourceMapping', Properties).map(({ properties }) => ({
    table: z
      .string()
      .regex(/:table\//, 'only streams of tables are read locally')
      .parse(properties.EventSourceArn)
      .replace(/^.*:table\/([^/]+)\/.*$/, '$1'),
    streamArn: properties.EventSourceArn,
    target: properties.FunctionName,
    batchSize: properties.BatchSize,
    retries: properties.MaximumRetryAttempts,
    patterns: properties.FilterCriteria.Filters.map(({ Pattern }): unknown => JSON.parse(Pattern)),
    deadLetterArn: properties.DestinationConfig.OnFailure.Destination,
  }));
}
