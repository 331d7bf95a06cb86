import { Cron } from 'croner';
import { z } from 'zod';
import type { AsyncCalls } from '#infra/local/events/async-calls.ts';
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

/** Keeps the schedules of the template. One that never comes is refused, for it is a mistake. */
export function keepSchedules(template: Template, calls: AsyncCalls): readonly Scheduled[] {
  return template.ofType('AWS::Scheduler::Schedule', Properties).map(({ name, properties }) => {
    const { Target, ScheduleExpression } = properties;
    const job = new Cron(toCron(ScheduleExpression), { timezone: properties.ScheduleExpressionTimezone });
    const next = job.nextRun();
    if (next === null) throw new Error(`The schedule ${ScheduleExpression} never comes`);
    job.schedule((self: Cron) => {
      const scheduled = inSeconds(self.currentRun() ?? new Date());
      calls.accept({
        target: Target.Arn,
        event: JSON.parse(Target.Input.replaceAll(SCHEDULED_TIME, scheduled)),
        retries: Target.RetryPolicy.MaximumRetryAttempts,
        deadLetterArn: Target.DeadLetterConfig.Arn,
      });
    });
    return { name, next: inSeconds(next) };
  });
}

/** As the scheduler writes times: to the second, in UTC. */
const inSeconds = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
