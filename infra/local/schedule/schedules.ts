import { Cron } from 'croner';
import * as z from 'zod';
import type { AsyncCalls } from '#infra/local/events/async-calls.ts';
import type { DeadLetters } from '#infra/local/events/dead-letters.ts';
import { scheduleActor } from '#infra/local/iam/actors.ts';
import type { Authority } from '#infra/local/iam/authority.ts';
import { invoking } from '#infra/local/iam/permitted-invoke.ts';
import { toCron } from '#infra/local/schedule/cron.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string(),
  Target: z.object({
    Arn: z.string(),
    Input: z.string(),
    DeadLetterConfig: z.object({ Arn: z.string() }),
    RetryPolicy: z.object({ MaximumRetryAttempts: z.int() }),
  }),
});
const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

/** One schedule of the template and when it comes next. */
export type Scheduled = { readonly name: string; readonly next: string };

export type Schedules = { readonly scheduled: readonly Scheduled[]; readonly stop: () => void };

type Target = z.infer<typeof Properties>['Target'];
type Effects = {
  readonly calls: AsyncCalls;
  readonly deadLetters: DeadLetters;
  readonly authority: Authority;
};

/**
 * Runs the schedules of the template until they are stopped. A schedule that never occurs is a mistake and is refused.
 */
export function keepSchedules(template: Template, effects: Effects): Schedules {
  const planned = template.ofType('AWS::Scheduler::Schedule', Properties).map(({ name, properties }) => {
    const { ScheduleExpression, ScheduleExpressionTimezone: timezone } = properties;
    const job = new Cron(toCron(ScheduleExpression), { timezone });
    const next = job.nextRun();
    if (next === null) throw new Error(`The schedule ${ScheduleExpression} never comes`);
    return { name, job, next, target: properties.Target };
  });
  for (const { job, target } of planned) {
    job.schedule((self: Cron) => {
      const scheduled = inSeconds(self.currentRun() ?? new Date());
      fire(target, JSON.parse(target.Input.replaceAll(SCHEDULED_TIME, scheduled)), effects);
    });
  }
  return {
    scheduled: planned.map(({ name, next }) => ({ name, next: inSeconds(next) })),
    stop: () => {
      for (const { job } of planned) job.stop();
    },
  };
}

/** Calls what a schedule calls; where its role may not, the event is a dead letter at once. */
function fire(target: Target, event: unknown, { calls, deadLetters, authority }: Effects): void {
  const by = scheduleActor(target.Arn);
  const queueArn = target.DeadLetterConfig.Arn;
  const refusal = authority.refusal({ actor: by }, [invoking(target.Arn)]);
  if (refusal !== undefined) {
    deadLetters({ queueArn, by, message: { requestPayload: event, refusal } });
    return;
  }
  calls.accept({
    target: target.Arn,
    event,
    retries: target.RetryPolicy.MaximumRetryAttempts,
    deadLetterArn: queueArn,
    deadLetterBy: by,
  });
}

/** As the scheduler writes times: to the second, in UTC. */
const inSeconds = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
