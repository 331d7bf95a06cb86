import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Chain } from 'aws-cdk-lib/aws-stepfunctions';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import type { Steps } from '#infra/workflows/steps.ts';

type Parts = {
  readonly plan: HouseFunction;
  readonly rematch: HouseFunction;
  readonly finish: HouseFunction;
  readonly work: IBucket;
  readonly chunksAtOnce: number;
};

/** Plays that wait, matched again: listed with those of one title and artist together, then chunk by chunk. */
export function rematch(steps: Steps, parts: Parts): Chain {
  return Chain.start(steps.step('PlanRematch', parts.plan, 'list'))
    .next(steps.forEach('RematchPlays', parts.rematch, { bucket: parts.work, atOnce: parts.chunksAtOnce }))
    .next(steps.step('FinishRematch', parts.finish));
}
