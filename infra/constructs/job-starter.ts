import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { asTable } from '#infra/constructs/as-interface.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import type { JobMachine } from '#infra/constructs/job-machine.ts';

const JOBS_AT_ONCE = 10;
const RETRIES = 10;

/** The job machines by the environment variable that names each. */
type Machines = Readonly<Record<string, JobMachine>>;

/** The reader of the outbox: it starts each job that is written as queued, once, from the table's stream. */
export class JobStarter extends Construct {
  readonly starter: HouseFunction;
  readonly unstarted: DeadLetters;

  constructor(scope: Construct, id: string, house: House, machines: Machines) {
    super(scope, id);
    this.starter = new HouseFunction(scope, 'start-job', house);
    this.unstarted = new DeadLetters(scope, 'start-job-dead-letters');
    for (const [variable, { machine }] of Object.entries(machines)) {
      this.starter.addEnvironment(variable, machine.stateMachineArn);
      this.starter.may(['states:StartExecution'], [machine.stateMachineArn]);
    }
    this.listenTo(house.stores.table);
  }

  private listenTo(table: TableV2): void {
    this.starter.addEventSource(
      new DynamoEventSource(asTable(table), {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: JOBS_AT_ONCE,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: RETRIES,
        onFailure: new SqsDlq(this.unstarted),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.or('INSERT', 'MODIFY'),
            dynamodb: {
              NewImage: {
                __edb_e__: { S: FilterRule.isEqual('job') },
                status: { S: FilterRule.isEqual('queued') },
              },
            },
          }),
        ],
      }),
    );
  }
}
