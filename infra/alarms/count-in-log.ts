import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { namespaceOf } from '#infra/alarms/bell.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';

type Counted = {
  /** The entry's name, as it is logged. */
  readonly event: string;
  readonly metricName: string;
  /** The field of the entry that is the metric's value; without one each entry counts as 1. */
  readonly field?: string;
};

/** Makes a metric of an entry of a function's log: for what crashes nothing, and what is told by the log alone. */
export function countInLog(of: HouseFunction, { event, metricName, field }: Counted): void {
  of.logGroup.addMetricFilter(event.replace('.', '-'), {
    filterPattern: FilterPattern.stringValue('$.message', '=', event),
    metricNamespace: namespaceOf(of),
    metricName,
    ...(field !== undefined && { metricValue: `$.${field}` }),
  });
}
