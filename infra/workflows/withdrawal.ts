import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Chain } from 'aws-cdk-lib/aws-stepfunctions';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import type { Steps } from '#infra/workflows/steps.ts';

type Parts = {
  readonly plan: HouseFunction;
  readonly withdraw: HouseFunction;
  readonly finish: HouseFunction;
  readonly work: IBucket;
  readonly chunksAtOnce: number;
};

/** The plays of a log, taken back chunk by chunk. */
export function withdrawal(steps: Steps, parts: Parts): Chain {
  return Chain.start(steps.step('PlanWithdrawal', parts.plan, 'list'))
    .next(steps.forEach('WithdrawPlays', parts.withdraw, { bucket: parts.work, atOnce: parts.chunksAtOnce }))
    .next(steps.step('FinishCounts', parts.finish));
}
