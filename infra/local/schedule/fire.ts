import type { AsyncCalls } from '#infra/local/events/async-calls.ts';
import type { AsyncSettings } from '#infra/local/events/async-settings.ts';
import type { DeadLetters } from '#infra/local/events/dead-letters.ts';
import { scheduleActor } from '#infra/local/iam/actors.ts';
import type { Authority } from '#infra/local/iam/authority.ts';
import { invoking } from '#infra/local/iam/permitted-invoke.ts';

/** What a schedule of the template calls, where it puts what it may not call, and what becomes of a call that fails. */
type Target = {
  readonly Arn: string;
  readonly DeadLetterConfig: { readonly Arn: string };
  readonly settings: AsyncSettings;
};
/** What comes of a schedule. */
export type Effects = {
  readonly calls: Pick<AsyncCalls, 'accept'>;
  readonly deadLetters: DeadLetters;
  readonly authority: Pick<Authority, 'refusal'>;
};

/** Calls what a schedule calls; where its role may not, the event is a dead letter at once. */
export function fire(target: Target, event: unknown, { calls, deadLetters, authority }: Effects): void {
  const by = scheduleActor(target.Arn);
  const queueArn = target.DeadLetterConfig.Arn;
  const refusal = authority.refusal({ actor: by }, [invoking(target.Arn)]);
  if (refusal !== undefined) {
    deadLetters({ queueArn, by, message: { requestPayload: event, refusal } });
    return;
  }
  calls.accept({ target: target.Arn, event, ...target.settings });
}
