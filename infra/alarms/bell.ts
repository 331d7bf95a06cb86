import type { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { deploymentOf, nameIn } from '#infra/deployment.ts';

/** When an alarm rings: above `over`, 0 unless it says otherwise, for `periods` of the metric one after the other, 1 unless. */
export type When = {
  readonly description: string;
  readonly over?: number;
  readonly periods?: number;
  /** Silence is an alarm too. */
  readonly orMissing?: true;
  /** Who is told in the place of whoever keeps the system. */
  readonly to?: ITopic;
};

/** Rings for people: makes alarms that tell a topic, and keeps them for the dashboard. */
export class Bell extends Construct {
  readonly alarms: Alarm[] = [];
  private readonly toAll: ITopic;

  constructor(scope: Construct, id: string, toAll: ITopic) {
    super(scope, id);
    this.toAll = toAll;
  }

  ring(name: string, metric: IMetric, { description, over = 0, periods = 1, orMissing, to }: When): void {
    const alarm = new Alarm(this, name, {
      alarmName: nameIn(this, name),
      alarmDescription: description,
      metric,
      threshold: over,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: orMissing === true ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(to ?? this.toAll));
    this.alarms.push(alarm);
  }
}

/** What the system counts itself, from its logs: one namespace an environment. */
export function ownMetric(
  scope: Construct,
  metricName: string,
  how: { readonly statistic: string; readonly period?: Duration } = { statistic: 'Sum' },
): Metric {
  return new Metric({ namespace: namespaceOf(scope), metricName, ...how });
}

export const namespaceOf = (scope: Construct): string => `ZamIO/${deploymentOf(scope).env}`;

/** The sum of several metrics, none of which need be there. */
export function sumOf(label: string, metrics: readonly Metric[]): MathExpression {
  const named = metrics.map((metric, at) => [`m${at}`, metric] as const);
  const terms = named.map(([id]) => `FILL(${id}, 0)`);
  return new MathExpression({
    expression: terms.join(' + '),
    usingMetrics: Object.fromEntries(named),
    label,
  });
}
