import * as z from 'zod';
import { OLDEST_EVENT_SECONDS } from '#infra/local/lambda/limits.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.int(),
  MaximumEventAgeInSeconds: z.int().default(OLDEST_EVENT_SECONDS),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }),
});
/** What Lambda does for a function that says nothing: it tries twice more, and then the call is gone. */
const UNSAID: AsyncSettings = {
  retries: 2,
  maximumAgeSeconds: OLDEST_EVENT_SECONDS,
  deadLetterArn: undefined,
};

/** What becomes of an asynchronous call of a function that fails, and of one that is not let run. */
export type AsyncSettings = {
  readonly retries: number;
  readonly maximumAgeSeconds: number;
  readonly deadLetterArn: string | undefined;
};

/** The template's settings for asynchronous calls, by a function's ARN. Whoever calls it, these hold. */
export function asyncSettingsOf(template: Template): (functionArn: string) => AsyncSettings {
  const all = template.ofType('AWS::Lambda::EventInvokeConfig', Properties);
  return (functionArn) => {
    const found = all.find(({ properties }) => functionArn.endsWith(`:${properties.FunctionName}`));
    if (found === undefined) return UNSAID;
    const { MaximumRetryAttempts: retries, MaximumEventAgeInSeconds, DestinationConfig } = found.properties;
    return {
      retries,
      maximumAgeSeconds: MaximumEventAgeInSeconds,
      deadLetterArn: DestinationConfig.OnFailure.Destination,
    };
  };
}
