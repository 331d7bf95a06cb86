import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type Bell, ownMetric } from '#infra/alarms/bell.ts';
import { countInLog } from '#infra/alarms/count-in-log.ts';
import { RESERVED } from '#infra/concurrency.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import { deploymentOf } from '#infra/deployment.ts';
import type { FunctionName } from '#infra/functions.ts';

/** Functions that answer 500 to what nobody expected: it is in their log, and Lambda counts no error. */
const REPLYING: ReadonlySet<string> = new Set<FunctionName>(['api', 'webhooks']);
/** The functions that match, search or build: a damaged index crashes nothing, because the one before it is opened. */
const OPEN_THE_INDEX: ReadonlySet<string> = new Set<FunctionName>([
  'api',
  'attribute-plays',
  'upsert-repertoire',
  'extend-index',
  'build-index',
  'plan-rematch',
  'rematch-plays',
]);
/** Of the account's limit: time enough to ask AWS for more. */
const NEAR = 0.8;

/** Functions that crash, reply that they crashed, find an index damaged, or are not let run. */
export function watchFunctions(bell: Bell, functions: readonly HouseFunction[]): void {
  for (const each of functions) {
    const name = each.node.id;
    bell.ring(`${name}-errors`, each.metricErrors(), { description: 'The function crashed' });
    if (REPLYING.has(name)) countInLog(each, { event: 'request.crashed', metricName: 'RequestCrashed' });
    if (OPEN_THE_INDEX.has(name)) countInLog(each, { event: 'index.damaged', metricName: 'IndexDamaged' });
    if (name in RESERVED) {
      bell.ring(`${name}-throttled`, each.metricThrottles(), {
        description: 'Calls of the function are turned away: more run at once than are reserved for it',
      });
    }
  }
  bell.ring('request-crashed', ownMetric(bell, 'RequestCrashed'), {
    description: 'A request was answered with 500 because something broke',
  });
  bell.ring('index-damaged', ownMetric(bell, 'IndexDamaged'), { description: 'The index before is used' });
  watchTheAccount(bell);
}

/** All functions of the account and Region share one limit, so one function’s work can turn another’s away. */
function watchTheAccount(bell: Bell): void {
  const ofAll = (metricName: string, statistic: string) =>
    new Metric({ namespace: 'AWS/Lambda', metricName, statistic });
  bell.ring('functions-throttled', ofAll('Throttles', 'Sum'), {
    description: 'Calls of functions are turned away: more run at once than the account may',
  });
  bell.ring('concurrency', ofAll('ConcurrentExecutions', 'Maximum'), {
    description: 'Nearly as many functions run at once as the account may',
    over: Math.floor(deploymentOf(bell).accountConcurrency * NEAR),
  });
}
