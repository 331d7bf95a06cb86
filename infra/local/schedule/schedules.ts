import { Cron } from 'croner';
import * as z from 'zod';
import { asyncSettingsOf } from '#infra/local/events/async-settings.ts';
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
  }),
});
const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

/** One schedule of the template and when it comes next. */
export type Scheduled = { readonly name: string; readonly next: string };

export type Schedules = { readonly scheduled: readonly Scheduled[]; readonly stop: () => void };

/**
 * Runs the schedules of the template until they are stopped. A call is handed over as the scheduler does it; what becomes
 * of one that fails, the function's own settings say. A schedule that never occurs is a mistake and is refused.
 */
export function keepSchedules(template: Template, effects: Effects): Schedules {
  const planned = template.ofType('AWS::Scheduler::Schedule', Properties).map(({ name, properties }) => {
    const { ScheduleExpression, ScheduleExpressionTimezone: timezone } = properties;
    const job = new Cron(toCron(ScheduleExpression), { timezone });
    const next = job.nextRun();
    if (next === null) throw new Error(`The schedule ${ScheduleExpression} never comes`);
    return { name, job, next, target: properties.Target };
  });
  const settingsOf = asyncSettingsOf(template);
  for (const { job, target } of planned) {
    job.schedule((self: Cron) => {
      const scheduled = inSeconds(self.currentRun() ?? new Date());
      const event: unknown = JSON.parse(target.Input.replaceAll(SCHEDULED_TIME, scheduled));
      fire({ ...target, settings: settingsOf(target.Arn) }, event, effects);
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
