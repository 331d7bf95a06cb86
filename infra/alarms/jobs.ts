import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Bell } from '#infra/alarms/bell.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import type { JobMachine } from '#infra/constructs/job-machine.ts';

const OLDEST_MILLISECONDS = 5 * 60 * 1000;

/** Jobs that fail or take too long, that are not started, and whatever could not be delivered. */
export function watchJobs(
  bell: Bell,
  {
    machines,
    queues,
    starter,
  }: {
    readonly machines: readonly JobMachine[];
    readonly queues: readonly Queue[];
    readonly starter: HouseFunction;
  },
): void {
  for (const { node, machine } of machines) {
    bell.ring(`${node.id}-failed`, machine.metricFailed(), { description: 'A job has failed' });
    bell.ring(`${node.id}-timed-out`, machine.metricTimedOut(), { description: 'A job took too long' });
  }
  for (const queue of queues) {
    bell.ring(queue.node.id, queue.metricApproximateNumberOfMessagesVisible(), {
      description: 'Something could not be delivered',
    });
  }
  bell.ring('jobs-wait', ageOf(starter), {
    description: 'Queued jobs are not started: the table’s stream is read too slowly or not at all',
    over: OLDEST_MILLISECONDS,
  });
}

/** How old what a function last read of the table's stream was, in milliseconds. */
export function ageOf(reader: HouseFunction): Metric {
  return new Metric({
    namespace: 'AWS/Lambda',
    metricName: 'IteratorAge',
    dimensionsMap: { FunctionName: reader.functionName },
    statistic: 'Maximum',
  });
}
