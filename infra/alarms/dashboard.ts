import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  PeriodOverride,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Bell, ownMetric } from '#infra/alarms/bell.ts';
import type { Stores } from '#infra/constructs/house.ts';
import type { JobMachine } from '#infra/constructs/job-machine.ts';
import { nameIn } from '#infra/deployment.ts';
import type { FrontStack } from '#infra/stacks/front.ts';

const WHOLE_WIDTH = 24;
const HALF_WIDTH = 12;

type Shown = {
  readonly bell: Bell;
  readonly machines: readonly JobMachine[];
  readonly queues: readonly Queue[];
  readonly front: FrontStack;
  readonly stores: Stores;
};

/**
 * The system's health on one page: every alarm, then requests, jobs, functions, table and what could not be
 * delivered. A page of more than fifty metrics would cost three dollars a month, so single functions are not drawn: their
 * alarms stand on top.
 */
export function healthDashboard(scope: Construct, shown: Shown): Dashboard {
  const { bell, machines, queues, front, stores } = shown;
  const graph = (title: string, left: readonly IMetric[]) =>
    new GraphWidget({ title, left: [...left], width: HALF_WIDTH });
  const ofGateway = (metricName: string, statistic: string) =>
    new Metric({
      namespace: 'AWS/ApiGateway',
      metricName,
      dimensionsMap: { ApiId: front.gateway.apiId },
      statistic,
    });
  const ofTable = (metricName: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: stores.table.tableName },
      statistic: 'Sum',
    });
  const ofFunctions = (metricName: string, statistic: string) =>
    new Metric({ namespace: 'AWS/Lambda', metricName, statistic });
  return new Dashboard(scope, 'health', {
    dashboardName: nameIn(scope, 'health'),
    periodOverride: PeriodOverride.AUTO,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...bell.alarms], width: WHOLE_WIDTH })],
      [
        graph('Requests', [ofGateway('Count', 'Sum'), ofGateway('4xx', 'Sum'), ofGateway('5xx', 'Sum')]),
        graph('Milliseconds of a request', [ofGateway('Latency', 'p50'), ofGateway('Latency', 'p99')]),
      ],
      [
        graph(
          'Jobs that ended well',
          machines.map(({ machine }) => machine.metricSucceeded()),
        ),
        graph(
          'Jobs that failed',
          machines.map(({ machine }) => machine.metricFailed()),
        ),
      ],
      [
        graph('Functions', [
          ofFunctions('Errors', 'Sum'),
          ofFunctions('Throttles', 'Sum'),
          ofFunctions('ConcurrentExecutions', 'Maximum'),
        ]),
        graph(
          'Not delivered',
          queues.map((queue) => queue.metricApproximateNumberOfMessagesVisible()),
        ),
      ],
      [
        graph('Units of the table', [
          ofTable('ConsumedReadCapacityUnits'),
          ofTable('ConsumedWriteCapacityUnits'),
        ]),
        graph('Days that the quarter is overdue', [
          ownMetric(scope, 'QuarterOverdueDays', { statistic: 'Maximum' }),
        ]),
      ],
    ],
  });
}
