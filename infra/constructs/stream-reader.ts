import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';

const RETRIES = 10;

type Reading = {
  readonly table: ITableV2;
  /** Which items, by their entity and, where it matters, a state that they are written in. */
  readonly items: { readonly entity: string; readonly status?: string };
  /** Items that are made alone, or those that are changed too. */
  readonly when: 'made' | 'written';
  readonly atOnce: number;
  /** Takes what a function could not take for the last time. */
  readonly lost: DeadLetters;
};

/** Lets a function read the table's stream: the outbox of what is written in one transaction with its cause. */
export function readStream(reader: HouseFunction, { table, items, when, atOnce, lost }: Reading): void {
  reader.addEventSource(
    new DynamoEventSource(table, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: atOnce,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: RETRIES,
      onFailure: new SqsDlq(lost),
      filters: [
        FilterCriteria.filter({
          eventName: when === 'made' ? FilterRule.isEqual('INSERT') : FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: {
            NewImage: {
              __edb_e__: { S: FilterRule.isEqual(items.entity) },
              ...(items.status !== undefined && { status: { S: FilterRule.isEqual(items.status) } }),
            },
          },
        }),
      ],
    }),
  );
}
