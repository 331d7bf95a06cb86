import { Annotations, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { deploymentOf, nameIn } from '#infra/deployment.ts';

const CLOUDWATCH = new ServicePrincipal('cloudwatch.amazonaws.com');

/**
 * Where alarms go, and who is mailed: `alarms` to whoever keeps the system, `reports` to Finance. Topics that take TLS
 * alone have a policy of their own in the place of AWS's, so CloudWatch is let in by name, and may use their key.
 */
export class AlarmTopics extends Construct {
  readonly alarms: Topic;
  readonly reports: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { alarmEmails, financeEmails } = deploymentOf(this);
    const key = new Key(this, 'key', { enableKeyRotation: true, description: 'Encrypts alarms' });
    key.addToResourcePolicy(this.letCloudWatch(['kms:Decrypt', 'kms:GenerateDataKey*'], '*'));
    this.alarms = this.topic('alarms', key, { emails: alarmEmails, option: 'alarmEmails' });
    this.reports = this.topic('reports', key, { emails: financeEmails, option: 'financeEmails' });
  }

  private topic(
    name: 'alarms' | 'reports',
    masterKey: Key,
    { emails, option }: { readonly emails: readonly string[]; readonly option: string },
  ): Topic {
    const displayName = `ZamIO ${name} ${deploymentOf(this).env}`;
    const topic = new Topic(this, name, {
      topicName: nameIn(this, name),
      displayName,
      masterKey,
      enforceSSL: true,
    });
    topic.addToResourcePolicy(this.letCloudWatch(['sns:Publish'], topic.topicArn));
    for (const email of emails) topic.addSubscription(new EmailSubscription(email));
    if (emails.length === 0) {
      Annotations.of(topic).addWarningV2(
        `zamio:nobody-is-told:${name}`,
        `Nobody is mailed by the topic ${name}: say -c ${option}=name@example.org, several with commas between them`,
      );
    }
    return topic;
  }

  /** Alarms of this account alone. */
  private letCloudWatch(actions: readonly string[], resource: string): PolicyStatement {
    return new PolicyStatement({
      actions: [...actions],
      resources: [resource],
      principals: [CLOUDWATCH],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    });
  }
}
