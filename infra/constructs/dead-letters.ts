import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import { nameIn } from '#infra/deployment.ts';

/** A queue for what could not be delivered, where a person finds it; the watch stack alarms when it holds anything. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      queueName: nameIn(scope, id),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(SETTINGS.deadLetterDays),
    });
    acknowledge(this, 'AwsSolutions-SQS3', 'This is a dead-letter queue itself');
  }
}
