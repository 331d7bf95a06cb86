import { Stack } from 'aws-cdk-lib';
import { Bucket, EventType } from 'aws-cdk-lib/aws-s3';
import { LambdaDestination } from 'aws-cdk-lib/aws-s3-notifications';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import { FailedExecutions } from '#infra/constructs/failed-executions.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { JobMachine } from '#infra/constructs/job-machine.ts';
import { ScheduledFunction } from '#infra/constructs/scheduled-function.ts';
import { secretIn } from '#infra/deployment.ts';
import { ingestion } from '#infra/workflows/ingestion.ts';
import type { Steps } from '#infra/workflows/steps.ts';
import { withdrawal } from '#infra/workflows/withdrawal.ts';

/** Files from S3 to works, recordings and attributed plays. */
export class IngestionStack extends Stack {
  readonly failJob: HouseFunction;
  readonly repertoire: JobMachine;
  readonly sync: JobMachine;
  readonly usage: JobMachine;
  readonly withdrawal: JobMachine;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.receiveUploads(house);
    this.failJob = new HouseFunction(this, 'fail-job', house);
    new FailedExecutions(this, 'failed-executions', this.failJob);
    const admit = new HouseFunction(this, 'admit-ingestion', house);
    const split = new HouseFunction(this, 'split-file', house);
    const finish = new HouseFunction(this, 'finish-ingestion', house);
    const extendIndex = new HouseFunction(this, 'extend-index', house);
    const machine = (kind: string, takeChunk: HouseFunction, indexed: 'before' | 'after') =>
      new JobMachine(this, kind, {
        failJob: this.failJob,
        timeoutHours: SETTINGS.ingestionTimeoutHours,
        definition: (steps: Steps) =>
          ingestion(steps, {
            ...{ admit, split, takeChunk, finish, extendIndex, indexed },
            work: house.stores.work,
            chunksAtOnce: SETTINGS.chunksAtOnce,
          }),
      });
    this.repertoire = machine(
      'repertoire-ingestion',
      new HouseFunction(this, 'upsert-repertoire', house),
      'after',
    );
    this.sync = this.syncMachine(house);
    this.usage = machine('usage-ingestion', new HouseFunction(this, 'attribute-plays', house), 'before');
    this.withdrawal = this.withdrawalMachine(house);
  }

  private withdrawalMachine(house: House): JobMachine {
    const plan = new HouseFunction(this, 'plan-withdrawal', house);
    const withdraw = new HouseFunction(this, 'withdraw-plays', house);
    const finish = new HouseFunction(this, 'finish-withdrawal', house);
    return new JobMachine(this, 'usage-withdrawal', {
      failJob: this.failJob,
      timeoutHours: SETTINGS.ingestionTimeoutHours,
      definition: (steps) =>
        withdrawal(steps, {
          ...{ plan, withdraw, finish },
          work: house.stores.work,
          chunksAtOnce: SETTINGS.chunksAtOnce,
        }),
    });
  }

  /** Fetches from partners' own servers: when it is asked for, and every night for all that have one. */
  private syncMachine(house: House): JobMachine {
    const fetch = new HouseFunction(this, 'fetch-repertoire', house);
    const prefix = secretIn(this, 'repertoire');
    fetch.addEnvironment('REPERTOIRE_SECRET_PREFIX', prefix);
    fetch.mayReadSecrets(prefix);
    new ScheduledFunction(this, 'sync-repertoire', house).every('nights', {
      description: 'Fetches what is new at partners’ own servers',
      at: SETTINGS.repertoireSync,
    });
    return new JobMachine(this, 'repertoire-sync', {
      failJob: this.failJob,
      timeoutHours: SETTINGS.syncTimeoutHours,
      definition: (steps) => steps.step('FetchRepertoire', fetch),
    });
  }

  /** The bucket is named by its ARN, so that the notification belongs to this stack and not to the data. */
  private receiveUploads(house: House): void {
    const receive = new HouseFunction(this, 'receive-upload', house);
    receive.keepFailures(new DeadLetters(this, 'receive-upload-dead-letters'));
    Bucket.fromBucketArn(this, 'uploads', house.stores.uploads.bucketArn).addEventNotification(
      EventType.OBJECT_CREATED,
      new LambdaDestination(receive),
    );
  }
}
