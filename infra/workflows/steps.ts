import { Duration } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import {
  Choice,
  Condition,
  DistributedMap,
  Fail,
  JitterType,
  JsonPath,
  ProcessorMode,
  ProcessorType,
  type RetryProps,
  S3JsonItemReader,
  StateMachineType,
  Succeed,
  TaskInput,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import { TRANSIENT } from '#infra/workflows/transient.ts';

const RETRY: RetryProps = {
  errors: [...TRANSIENT],
  interval: Duration.seconds(1),
  backoffRate: 2,
  maxAttempts: 6,
  maxDelay: Duration.seconds(60),
  jitterStrategy: JitterType.FULL,
};
/** A job that cannot go on for a reason that its owner can fix would fail again: see functions/handlers/task.ts. */
const REFUSED: RetryProps = { errors: ['JobFailed'], maxAttempts: 0 };
/** The same file would take as long again. */
const TOO_SLOW: RetryProps = { errors: ['Sandbox.Timedout', 'States.Timeout'], maxAttempts: 0 };
/**
 * Anything else may be temporary too, and every step is idempotent: it is tried twice more. A bug then fails the job.
 */
const UNEXPECTED: RetryProps = { ...RETRY, errors: ['States.ALL'], maxAttempts: 2 };
/** What `fail-job` answers of a job that somebody stopped. */
const CANCELLED = Condition.and(
  Condition.isPresent('$.job.status'),
  Condition.stringEquals('$.job.status', 'cancelled'),
);
/** Time for the answer to come back after the function's own limit. */
const GRACE_SECONDS = 5;
const MOST_FAILED_CHUNKS_PERCENT = 0;

/**
 * What a step returns: `ready` and `list` are put into the state under their name, `nothing` leaves the state
 * unchanged.
 */
type Outcome = 'ready' | 'list' | 'nothing';

/**
 * The vocabulary that the workflows are written in. State carries `{ jobId, attempt }` and, after a step that made
 * one, `list: { bucket, key }`: an S3 key, never data. A step or map that fails for good ends the job through
 * `fail-job`, which is told the job, its attempt and the error.
 */
export class Steps extends Construct {
  private readonly failure: LambdaInvoke;

  constructor(scope: Construct, id: string, failJob: HouseFunction) {
    super(scope, id);
    const failed = new Fail(this, 'Failed', { errorPath: '$.error.Error', causePath: '$.error.Cause' });
    this.failure = this.task('FailJob', failJob, {
      payload: {
        jobId: JsonPath.stringAt('$.jobId'),
        attempt: JsonPath.numberAt('$.attempt'),
        error: JsonPath.objectAt('$.error'),
      },
      resultPath: '$.job',
    });
    this.failure.addCatch(failed, { resultPath: '$.failure' });
    // What somebody stopped has not failed, and alarms nobody.
    this.failure.next(
      new Choice(this, 'WasCancelled').when(CANCELLED, new Succeed(this, 'Cancelled')).otherwise(failed),
    );
  }

  /** One call of a function with the job's id. What takes too long once, and would again, is not tried again. */
  step(
    name: string,
    of: HouseFunction,
    outcome: Outcome = 'nothing',
    { isTimedOnce = false }: { readonly isTimedOnce?: boolean } = {},
  ): LambdaInvoke {
    const task = this.task(name, of, {
      isTimedOnce,
      payload: { jobId: JsonPath.stringAt('$.jobId') },
      resultPath: outcome === 'nothing' ? JsonPath.DISCARD : `$.${outcome}`,
    });
    task.addCatch(this.failure, { resultPath: '$.error' });
    return task;
  }

  /**
   * One call of a function for each item of the list, which is a JSON array in S3, `atOnce` in parallel. If one item
   * fails for good, all fail: money is shared out wholly or not at all.
   */
  forEach(name: string, of: HouseFunction, props: { readonly bucket: IBucket; readonly atOnce: number }) {
    const map = new DistributedMap(this, name, {
      mapExecutionType: StateMachineType.STANDARD,
      itemReader: new S3JsonItemReader({ bucket: props.bucket, key: JsonPath.stringAt('$.list.key') }),
      maxConcurrency: props.atOnce,
      toleratedFailurePercentage: MOST_FAILED_CHUNKS_PERCENT,
      resultPath: JsonPath.DISCARD,
    });
    // The results of all items are one array before the map drops them, and it may have 256 KB: each leaves `{}`.
    const one = this.task(`${name}One`, of, {
      resultPath: JsonPath.DISCARD,
      outputPath: JsonPath.DISCARD,
    });
    const failed = new Fail(this, `${name}OneFailed`, {
      errorPath: '$.error.Error',
      causePath: '$.error.Cause',
    });
    one.addCatch(failed, { resultPath: '$.error' });
    map.itemProcessor(one, { mode: ProcessorMode.DISTRIBUTED, executionType: ProcessorType.STANDARD });
    map.addRetry({ ...RETRY, errors: ['States.ItemReaderFailed'], maxAttempts: 2 });
    map.addCatch(this.failure, { resultPath: '$.error' });
    return map;
  }

  private task(
    name: string,
    of: HouseFunction,
    props: {
      readonly payload?: Record<string, unknown>;
      readonly resultPath: string;
      readonly outputPath?: string;
      readonly isTimedOnce?: boolean;
    },
  ): LambdaInvoke {
    const limit = of.timeout ?? Duration.minutes(15);
    const task = new LambdaInvoke(this, name, {
      lambdaFunction: of,
      payloadResponseOnly: true,
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.duration(limit.plus(Duration.seconds(GRACE_SECONDS))),
      resultPath: props.resultPath,
      ...(props.outputPath !== undefined && { outputPath: props.outputPath }),
      ...(props.payload !== undefined && { payload: TaskInput.fromObject(props.payload) }),
    });
    task.addRetry(REFUSED);
    if (props.isTimedOnce === true) task.addRetry(TOO_SLOW);
    task.addRetry(RETRY);
    task.addRetry(UNEXPECTED);
    return task;
  }
}
