import * as z from 'zod';
import { forSlack } from '#functions/domain/notices/slack-text.ts';

/**
 * What CloudWatch tells a topic of an alarm, as far as it is read here.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
const Alarm = z.object({
  AlarmName: z.string(),
  AlarmDescription: z.string().nullish(),
  NewStateValue: z.string(),
});
export type Alarm = z.infer<typeof Alarm>;

/** Reads what came to the topic; undefined where it is no alarm. */
export function readAlarm(message: string): Alarm | undefined {
  try {
    return Alarm.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}

/** An alarm in one line, with where to read what to do about it. */
export function alarmInWords({ AlarmName, AlarmDescription, NewStateValue }: Alarm, runbook: string): string {
  const means = AlarmDescription == null ? '' : ` ${AlarmDescription}.`;
  return `${forSlack(`${NewStateValue}: ${AlarmName}.${means} What to do:`)} ${runbook}`;
}
