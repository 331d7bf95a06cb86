import { Stack } from 'aws-cdk-lib';
import { ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { nameIn } from '#infra/deployment.ts';
import type { FunctionName } from '#infra/functions.ts';

type Props = { readonly watched: readonly Stack[] };

type Counted = { readonly namespace: string; readonly metricName: string };
const REPORTED: Counted = { namespace: 'ZamIO', metricName: 'QuarterReported' };
/** The function that ends a provisional run. */
const REPORTS: FunctionName = 'finish-run';
const DAMAGED = { namespace: 'ZamIO', metricName: 'IndexDamaged' };
/** The functions that match, search or build. */
const OPEN_THE_INDEX: ReadonlySet<string> = new Set<FunctionName>([
  'api',
  'attribute-plays',
  'upsert-repertoire',
  'extend-index',
  'build-index',
  'plan-rematch',
  'rematch-plays',
]);

/**
 * Raises alarms for people: a message in a dead-letter queue, a function that crashes, a job whose machine fails, an
 * index that cannot be read. Finance is mailed by a topic of its own when the scheduled run of a quarter is ready.
 */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { watched }: Props) {
    super(scope, id);
    const key = this.topicKey();
    const notify = new SnsAction(this.topic('alarms', 'ZamIO alarms', key));
    const report = new SnsAction(this.topic('reports', 'ZamIO reports', key));
    const alarm = (name: string, metric: Metric, description: string, to: SnsAction = notify) =>
      metric
        .createAlarm(this, name, {
          alarmName: nameIn(this, name),
          alarmDescription: description,
          threshold: 0,
          comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
          evaluationPeriods: 1,
          treatMissingData: TreatMissingData.NOT_BREACHING,
        })
        .addAlarmAction(to);
    for (const found of watched.flatMap((stack) => stack.node.findAll())) {
      const name = found.node.id === 'machine' ? (found.node.scope?.node.id ?? '') : found.node.id;
      if (found instanceof Queue) {
        alarm(name, found.metricApproximateNumberOfMessagesVisible(), 'Something could not be delivered');
      } else if (found instanceof HouseFunction) {
        alarm(`${name}-errors`, found.metricErrors(), 'The function crashed');
        if (OPEN_THE_INDEX.has(name)) this.count(found, 'index.damaged', DAMAGED);
        if (name === REPORTS) this.count(found, 'quarter.reported', REPORTED);
      } else if (found instanceof StateMachine) {
        alarm(`${name}-failed`, found.metricFailed(), 'A job has failed');
        alarm(`${name}-timed-out`, found.metricTimedOut(), 'A job took too long and still says running');
      }
    }
    alarm('index-damaged', new Metric({ ...DAMAGED, statistic: 'Sum' }), 'The index before is used');
    const ready = 'The scheduled run of a quarter has finished: see the runs of its cycle';
    alarm('quarter-reported', new Metric({ ...REPORTED, statistic: 'Sum' }), ready, report);
  }

  /**
   * Counts an entry of a function's log. A damaged artefact crashes nothing, because the index before it is opened, and
   * a quarter's run that is ready is no fault: both are told by the log alone.
   */
  private count(of: HouseFunction, event: string, { namespace, metricName }: Counted): void {
    of.logGroup.addMetricFilter(event.replace('.', '-'), {
      filterPattern: FilterPattern.stringValue('$.message', '=', event),
      metricNamespace: namespace,
      metricName,
    });
  }

  private topicKey(): Key {
    const key = new Key(this, 'alarm-key', { enableKeyRotation: true, description: 'Encrypts alarms' });
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    return key;
  }

  private topic(name: string, displayName: string, masterKey: Key): Topic {
    return new Topic(this, name, { displayName, masterKey, enforceSSL: true });
  }
}
