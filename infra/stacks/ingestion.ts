import { Duration, Stack } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Bucket, EventType } from 'aws-cdk-lib/aws-s3';
import { LambdaDestination } from 'aws-cdk-lib/aws-s3-notifications';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { JobMachine } from '#infra/constructs/job-machine.ts';
import { ingestion } from '#infra/workflows/ingestion.ts';
import type { Steps } from '#infra/workflows/steps.ts';

const OLDEST_EVENT_HOURS = 6;

/** Files from S3 to works, recordings and attributed plays. */
export class IngestionStack extends Stack {
  readonly failJob: HouseFunction;
  readonly repertoire: JobMachine;
  readonly usage: JobMachine;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.receiveUploads(house);
    this.failJob = new HouseFunction(this, 'fail-job', house);
    const admit = new HouseFunction(this, 'admit-ingestion', house);
    const split = new HouseFunction(this, 'split-file', house);
    const finish = new HouseFunction(this, 'finish-ingestion', house);
    const machine = (kind: string, takeChunk: HouseFunction) =>
      new JobMachine(this, kind, {
        failJob: this.failJob,
        timeoutHours: SETTINGS.ingestionTimeoutHours,
        definition: (steps: Steps) =>
          ingestion(steps, {
            ...{ admit, split, takeChunk, finish },
            work: house.stores.work,
            chunksAtOnce: SETTINGS.chunksAtOnce,
          }),
      });
    this.repertoire = machine('repertoire-ingestion', new HouseFunction(this, 'upsert-repertoire', house));
    this.usage = machine('usage-ingestion', new HouseFunction(this, 'attribute-plays', house));
  }

  /** The bucket is named by its ARN, so that the notification belongs to this stack and not to the data. */
  private receiveUploads(house: House): void {
    const receive = new HouseFunction(this, 'receive-upload', house);
    receive.configureAsyncInvoke({
      retryAttempts: SETTINGS.asyncRetries,
      maxEventAge: Duration.hours(OLDEST_EVENT_HOURS),
      onFailure: new SqsDestination(new DeadLetters(this, 'receive-upload-dead-letters')),
    });
    Bucket.fromBucketArn(this, 'uploads', house.stores.uploads.bucketArn).addEventNotification(
      EventType.OBJECT_CREATED,
      new LambdaDestination(receive),
    );
  }
}
