import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Chain } from 'aws-cdk-lib/aws-stepfunctions';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import type { Steps } from '#infra/workflows/steps.ts';

type Parts = {
  readonly open: HouseFunction;
  readonly freeze: HouseFunction;
  readonly apportion: HouseFunction;
  readonly finish: HouseFunction;
  readonly work: IBucket;
  readonly stationsAtOnce: number;
};

/** What a close would come to: its own steps up to the lock, over files of the run. */
export function provisionalRun(
  steps: Steps,
  { open, freeze, apportion, finish, work, stationsAtOnce }: Parts,
): Chain {
  const stations = { bucket: work, atOnce: stationsAtOnce };
  return Chain.start(steps.step('OpenRun', open, 'list'))
    .next(steps.forEach('FreezeStations', freeze, stations))
    .next(steps.forEach('ApportionStations', apportion, stations))
    .next(steps.step('FinishRun', finish));
}
