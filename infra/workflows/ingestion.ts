import type { IBucket } from 'aws-cdk-lib/aws-s3';
import {
  Chain,
  Choice,
  Condition,
  JsonPath,
  Pass,
  Succeed,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import type { Steps } from '#infra/workflows/steps.ts';

type Parts = {
  readonly admit: HouseFunction;
  readonly split: HouseFunction;
  readonly takeChunk: HouseFunction;
  readonly finish: HouseFunction;
  readonly extendIndex: HouseFunction;
  /** Plays are matched after the index is up to date; works are added to the index after they are written. */
  readonly indexed: 'before' | 'after';
  readonly work: IBucket;
  readonly chunksAtOnce: number;
};

/**
 * Repertoire or plays from a file: wait until the upload has arrived and the partner's other ingestion has ended, split
 * it into chunks (a table that needs an answer has none: its job waits, and another execution goes on once it is given), take the chunks, bring the index of works up to date, add up. Each wait is a second longer than the
 * one before, so that an upload that never comes costs about eighty checks an hour, not 3,600 (an execution's history
 * holds 25,000 events).
 */
export function ingestion(steps: Steps, parts: Parts): Chain {
  const wait = new Wait(steps, 'WaitForAdmission', { time: WaitTime.secondsPath('$.waits.seconds') });
  const begin = new Pass(steps, 'Begin', { parameters: { seconds: 0 }, resultPath: '$.waits' });
  const longer = new Pass(steps, 'WaitLonger', {
    parameters: { seconds: JsonPath.mathAdd(JsonPath.numberAt('$.waits.seconds'), 1) },
    resultPath: '$.waits',
  });
  const admit = steps.step('Admit', parts.admit, 'ready');
  const extend = steps.step('ExtendIndex', parts.extendIndex);
  const takeChunks = steps.forEach('TakeChunks', parts.takeChunk, {
    bucket: parts.work,
    atOnce: parts.chunksAtOnce,
  });
  const [first, second] = parts.indexed === 'before' ? [extend, takeChunks] : [takeChunks, extend];
  const split = steps
    .step('Split', parts.split, 'list', { isTimedOnce: true })
    .next(
      new Choice(steps, 'IsSplit')
        .when(Condition.isPresent('$.list.key'), first.next(second).next(steps.step('Finish', parts.finish)))
        .otherwise(new Succeed(steps, 'Asked')),
    );
  const admitted = new Choice(steps, 'IsAdmitted')
    .when(Condition.booleanEquals('$.ready.ready', true), split)
    .otherwise(longer.next(wait).next(admit));
  return Chain.start(begin).next(admit).next(admitted);
}
