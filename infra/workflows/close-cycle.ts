import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Chain } from 'aws-cdk-lib/aws-stepfunctions';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import type { Steps } from '#infra/workflows/steps.ts';

type Parts = {
  readonly open: HouseFunction;
  readonly freeze: HouseFunction;
  readonly apportion: HouseFunction;
  readonly lock: HouseFunction;
  readonly pay: HouseFunction;
  readonly finish: HouseFunction;
  readonly work: IBucket;
  readonly stationsAtOnce: number;
  readonly payeesAtOnce: number;
};

/**
 * A cycle from open to paid out. A station is the unit of distribution: every station is frozen before any is shared
 * out, so that the order of stations cannot matter. The lock makes the list of payees.
 */
export function closeCycle(steps: Steps, parts: Parts): Chain {
  const stations = { bucket: parts.work, atOnce: parts.stationsAtOnce };
  return Chain.start(steps.step('OpenClose', parts.open, 'list'))
    .next(steps.forEach('FreezeStations', parts.freeze, stations))
    .next(steps.forEach('ApportionStations', parts.apportion, stations))
    .next(steps.step('LockCycle', parts.lock, 'list'))
    .next(steps.forEach('PayPayees', parts.pay, { bucket: parts.work, atOnce: parts.payeesAtOnce }))
    .next(steps.step('FinishClose', parts.finish));
}
