import { Cron } from 'croner';
import * as z from 'zod';
import { toCron } from '#infra/local/schedule/cron.ts';
import { type Effects, fire } from '#infra/local/schedule/fire.ts';
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

/** As the scheduler writes times: to the second, in UTC. */
const inSeconds = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
