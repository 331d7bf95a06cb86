import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type Bell, sumOf } from '#infra/alarms/bell.ts';
import { INDEXES } from '#infra/constructs/house.ts';

const OPERATIONS = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'BatchExecuteStatement',
  'TransactWriteItems',
];
/** On-demand tables throttle for a moment while they grow, and writers back off: this is when it does not pass. */
const LASTING_PERIODS = 3;

/** The table, when it does not keep up (it or an index, which throttles the table's own writes), and when it is broken. */
export function watchTable(bell: Bell, { tableName }: ITableV2): void {
  const of = (metricName: string, dimensions: Readonly<Record<string, string>>) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: tableName, ...dimensions },
      statistic: 'Sum',
    });
  const places = [{}, ...INDEXES.map((index) => ({ GlobalSecondaryIndexName: index }))];
  const throttles = places.flatMap((place) => [
    of('ReadThrottleEvents', place),
    of('WriteThrottleEvents', place),
  ]);
  bell.ring('table-throttled', sumOf('Throttled', throttles), {
    description: 'The table or an index turns requests away, and goes on to',
    periods: LASTING_PERIODS,
  });
  const errors = OPERATIONS.map((Operation) => of('SystemErrors', { Operation }));
  bell.ring('table-errors', sumOf('System errors', errors), {
    description: 'DynamoDB fails inside',
    periods: LASTING_PERIODS,
  });
}
