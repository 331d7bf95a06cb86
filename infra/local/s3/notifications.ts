import * as z from 'zod';
import { type AsyncSettings, asyncSettingsOf } from '#infra/local/events/async-settings.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  BucketName: z.string(),
  NotificationConfiguration: z.strictObject({
    LambdaFunctionConfigurations: z.array(
      z.strictObject({ Events: z.array(z.string()), LambdaFunctionArn: z.string() }),
    ),
  }),
});
/** Which function receives which events of which bucket, and the queue for events that it cannot take. */
export type Notification = AsyncSettings & {
  readonly bucket: string;
  readonly hears: (eventName: string) => boolean;
  readonly target: string;
};

/** The bucket notifications of the template. Filters by prefix, queues and topics are not in it, and are refused. */
export function notificationsOf(template: Template): readonly Notification[] {
  const settingsOf = asyncSettingsOf(template);
  return template.ofType('Custom::S3BucketNotifications', Properties).flatMap(({ properties }) =>
    properties.NotificationConfiguration.LambdaFunctionConfigurations.map((configured) => ({
      bucket: properties.BucketName,
      hears: (eventName) => configured.Events.some((pattern) => matches(pattern, `s3:${eventName}`)),
      target: configured.LambdaFunctionArn,
      ...settingsOf(configured.LambdaFunctionArn),
    })),
  );
}

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
