import * as z from 'zod';
import type { AsyncCalls } from '#infra/local/events/async-calls.ts';
import { asyncSettingsOf } from '#infra/local/events/async-settings.ts';
import type { Authority } from '#infra/local/iam/authority.ts';
import { invoking } from '#infra/local/iam/permitted-invoke.ts';
import { matches } from '#infra/local/streams/pattern.ts';
import type { Template } from '#infra/local/template/template.ts';

const Properties = z.strictObject({
  Description: z.string().optional(),
  State: z.literal('ENABLED'),
  EventPattern: z.record(z.string(), z.unknown()),
  Targets: z.array(
    z.strictObject({
      Id: z.string(),
      Arn: z.string().regex(/:lambda:/, 'only functions are called locally'),
      InputPath: z.literal('$.detail'),
      RetryPolicy: z.unknown(),
      DeadLetterConfig: z.object({ Arn: z.string() }),
    }),
  ),
});

/** An event as EventBridge carries it. */
export type BusEvent = {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** Puts an event on the bus: each target of each rule that it matches is promised a call. */
export type Emit = (event: BusEvent) => void;

type Bus = {
  readonly calls: Pick<AsyncCalls, 'accept'>;
  readonly authority: Pick<Authority, 'refusal'>;
  readonly say: (line: string) => void;
};

/** The rules of the template. What they cannot do here, such as naming another part of the event, is refused. */
export function rulesOf(template: Template, { calls, authority, say }: Bus): Emit {
  const rules = template.ofType('AWS::Events::Rule', Properties);
  const settingsOf = asyncSettingsOf(template);
  return (event) => {
    for (const { arn, properties } of rules) {
      if (!matches(properties.EventPattern, event)) continue;
      for (const { Arn } of properties.Targets) {
        const asker = { service: 'events.amazonaws.com', sourceArn: arn };
        const refusal = authority.refusal(asker, [invoking(Arn)]);
        if (refusal === undefined) calls.accept({ target: Arn, event: event.detail, ...settingsOf(Arn) });
        else say(`! not delivered, and lost: ${refusal}`);
      }
    }
  };
}
