import { TimeZone } from 'aws-cdk-lib';
import {
  ContextAttribute,
  type CronOptionsWithTimezone,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import type { FunctionName } from '#infra/functions.ts';

type When = {
  readonly description: string;
  readonly at: CronOptionsWithTimezone;
  /** Told to the function beside the time. */
  readonly input?: Readonly<Record<string, string>>;
};

/**
 * A function that schedules call. The scheduler hands a call over and never learns how it ended, so there are two ways
 * to lose one, and both lead to the same queue: it could not be handed over, or the function failed each time.
 */
export class ScheduledFunction extends HouseFunction {
  private readonly lost: DeadLetters;

  constructor(scope: Construct, name: FunctionName, house: House) {
    super(scope, name, house);
    this.lost = new DeadLetters(scope, `${name}-dead-letters`);
    this.keepFailures(this.lost);
  }

  /** Calls the function by the clock of the business's zone, and tells it the time that was meant: it may be late. */
  every(id: string, { description, at, input = {} }: When): void {
    new Schedule(this, id, {
      description,
      schedule: ScheduleExpression.cron({ ...at, timeZone: TimeZone.of(SETTINGS.timeZone) }),
      target: new LambdaInvoke(this, {
        input: ScheduleTargetInput.fromObject({ scheduledTime: ContextAttribute.scheduledTime, ...input }),
        retryAttempts: SETTINGS.scheduleRetries,
        deadLetterQueue: this.lost,
      }),
    });
  }
}
