import type { Environment } from '#functions/platform/environment.ts';
import { awsCaller } from '#functions/platform/post/aws-call.ts';
import { financePeople } from '#functions/platform/post/finance-people.ts';
import { sesMail } from '#functions/platform/post/ses-mail.ts';
import { slackFinder } from '#functions/platform/post/slack.ts';
import type { Clock } from '#functions/ports/environment.ts';
import type { PostPorts } from '#functions/ports/notices.ts';

type Given = {
  readonly secret: (name: string) => Promise<string | undefined>;
  readonly environment: Environment;
  readonly clock: Clock;
};

/** The ways to people that the environment configures: mail where it says whom it is from, Slack where it names a secret. */
export function openPost({ secret, environment, clock }: Given): PostPorts {
  const { MAIL_FROM: from, USER_POOL_ID: pool, SLACK_SECRET } = environment;
  const call = awsCaller(environment, clock);
  return {
    financePeople: pool === undefined ? async () => [] : financePeople(call, pool),
    sendMail: from === undefined ? undefined : sesMail(call, from),
    findSlack: slackFinder(secret, SLACK_SECRET),
  };
}
