import { Annotations, ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import { deploymentOf } from '#infra/deployment.ts';

/** Whom mails of a domain are from. */
const LOCAL_PART = 'notices';

/**
 * Lets a function send mail by SES, from one address alone: the identity is the address or the domain that
 * `-c mailFrom=` says. Without it there is no identity, no right and no mail, and synthesis says so.
 */
export class MailSender extends Construct {
  constructor(scope: Construct, id: string, sender: HouseFunction) {
    super(scope, id);
    const { mailFrom } = deploymentOf(this);
    if (mailFrom === undefined) {
      Annotations.of(this).addWarningV2(
        'zamio:no-mail',
        'Nobody is mailed what happens: say -c mailFrom=notices@example.org, or a domain',
      );
      return;
    }
    const isAddress = mailFrom.includes('@');
    const from = isAddress ? mailFrom : `${LOCAL_PART}@${mailFrom}`;
    new EmailIdentity(this, 'identity', {
      identity: isAddress ? Identity.email(mailFrom) : Identity.domain(mailFrom),
    });
    sender.addEnvironment('MAIL_FROM', from);
    sender.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [
          Stack.of(this).formatArn({
            service: 'ses',
            resource: 'identity',
            resourceName: mailFrom,
            arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
          }),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': from } },
      }),
    );
  }
}
