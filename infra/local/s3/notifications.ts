import * as z from 'zod';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  BucketName: z.string(),
  NotificationConfiguration: z.strictObject({
    LambdaFunctionConfigurations: z.array(
      z.strictObject({ Events: z.array(z.string()), LambdaFunctionArn: z.string() }),
    ),
  }),
});
const InvokeProperties = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.int(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }),
});

/** Which function receives which events of which bucket, and the queue for events that it cannot take. */
export type Notification = {
  readonly bucket: string;
  readonly hears: (eventName: string) => boolean;
  readonly target: string;
  readonly retries: number;
  readonly deadLetterArn: string | undefined;
};

/** The bucket notifications of the template. Filters by prefix, queues and topics are not in it, and are refused. */
export function notificationsOf(template: Template): readonly Notification[] {
  const asyncSettings = template.ofType('AWS::Lambda::EventInvokeConfig', InvokeProperties);
  return template.ofType('Custom::S3BucketNotifications', Properties).flatMap(({ properties }) =>
    properties.NotificationConfiguration.LambdaFunctionConfigurations.map((configured) => {
      const settings = asyncSettings.find(({ properties: { FunctionName } }) =>
        configured.LambdaFunctionArn.endsWith(`:${FunctionName}`),
      )?.properties;
      return {
        bucket: properties.BucketName,
        hears: (eventName) => configured.Events.some((pattern) => matches(pattern, `s3:${eventName}`)),
        target: configured.LambdaFunctionArn,
        retries: settings?.MaximumRetryAttempts ?? 0,
        deadLetterArn: settings?.DestinationConfig.OnFailure.Destination,
      };
    }),
  );
}

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
