import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { type Bell, ownMetric } from '#infra/alarms/bell.ts';
import { countInLog } from '#infra/alarms/count-in-log.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';

/**
 * The quarter's run: Finance is told when it is there, and whoever keeps the system when it is not there in time. Each
 * night a function says by how many days it is overdue; a night in which it says nothing rings too, so that a schedule
 * that has died does not look like a quarter that is on time. It therefore rings once after the first deployment.
 */
export function watchQuarter(
  bell: Bell,
  {
    reporter,
    watcher,
    reports,
  }: {
    readonly reporter: HouseFunction;
    readonly watcher: HouseFunction;
    readonly reports: ITopic;
  },
): void {
  countInLog(reporter, { event: 'quarter.reported', metricName: 'QuarterReported' });
  bell.ring('quarter-reported', ownMetric(bell, 'QuarterReported'), {
    description: 'The scheduled run of a quarter has finished: see the runs of its cycle',
    to: reports,
  });
  countInLog(watcher, {
    event: 'quarter.watched',
    metricName: 'QuarterOverdueDays',
    field: 'overdueDays',
  });
  const overdue = { statistic: 'Maximum', period: Duration.days(1) };
  bell.ring('quarter-overdue', ownMetric(bell, 'QuarterOverdueDays', overdue), {
    description: 'The run of the last quarter is overdue, or nobody asked for it tonight',
    orMissing: true,
  });
}
