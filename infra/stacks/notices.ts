import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { letReachSlack } from '#infra/constructs/let-reach-slack.ts';
import { MailSender } from '#infra/constructs/mail-sender.ts';
import { ScheduledFunction } from '#infra/constructs/scheduled-function.ts';
import { readStream } from '#infra/constructs/stream-reader.ts';
import type { ApiStack } from '#infra/stacks/api.ts';
import type { FrontStack } from '#infra/stacks/front.ts';

type Props = { readonly house: House; readonly api: ApiStack; readonly front: FrontStack };

const NOTICES_AT_ONCE = 10;

/** What people are told of by mail and in Slack. */
export class NoticesStack extends Stack {
  constructor(scope: Construct, id: string, { house, api, front }: Props) {
    super(scope, id);
    const send = new HouseFunction(this, 'send-notices', house);
    readStream(send, {
      table: house.stores.table,
      items: { entity: 'notice' },
      when: 'made',
      atOnce: NOTICES_AT_ONCE,
      lost: new DeadLetters(this, 'send-notices-dead-letters'),
    });
    const { pool } = api.people;
    send.addEnvironment('USER_POOL_ID', pool.userPoolId);
    send.may(['cognito-idp:ListUsersInGroup'], [pool.userPoolArn]);
    new MailSender(this, 'mail', send);
    letReachSlack(send, front.origin);
    new ScheduledFunction(this, 'remind', house).every('nights', {
      description: 'Tells of remittances that wait and reports that are due',
      at: SETTINGS.reminding,
    });
  }
}
