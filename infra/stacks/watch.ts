import { Stack } from 'aws-cdk-lib';
import { ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { HouseFunction } from '#infra/constructs/house-function.ts';

type Props = { readonly watched: readonly Stack[] };

/** Tells people: whatever is left in a dead-letter queue, a function that crashes, a job whose machine fails. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { watched }: Props) {
    super(scope, id);
    const notify = new SnsAction(this.topic());
    const alarm = (name: string, metric: Metric, description: string) =>
      metric
        .createAlarm(this, name, {
          alarmName: `zamio-${name}`,
          alarmDescription: description,
          threshold: 0,
          comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
          evaluationPeriods: 1,
          treatMissingData: TreatMissingData.NOT_BREACHING,
        })
        .addAlarmAction(notify);
    for (const found of watched.flatMap((stack) => stack.node.findAll())) {
      const name = found.node.id === 'machine' ? (found.node.scope?.node.id ?? '') : found.node.id;
      if (found instanceof Queue) {
        alarm(name, found.metricApproximateNumberOfMessagesVisible(), 'Something could not be delivered');
      } else if (found instanceof HouseFunction) {
        alarm(`${name}-errors`, found.metricErrors(), 'The function crashed');
      } else if (found instanceof StateMachine) {
        alarm(`${name}-failed`, found.metricFailed(), 'A job has failed');
        alarm(`${name}-timed-out`, found.metricTimedOut(), 'A job took too long and still says running');
      }
    }
  }

  private topic(): Topic {
    const key = new Key(this, 'alarm-key', { enableKeyRotation: true, description: 'Encrypts alarms' });
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    return new Topic(this, 'alarms', { displayName: 'ZamIO alarms', masterKey: key, enforceSSL: true });
  }
}
