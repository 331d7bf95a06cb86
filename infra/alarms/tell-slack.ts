import type { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { letReachSlack } from '#infra/constructs/let-reach-slack.ts';
import { deploymentOf, nameIn } from '#infra/deployment.ts';

type Props = { readonly house: House; readonly siteUrl: string };
const NAME = 'tell-slack';

/** Tells Slack of what rings at a topic; what it could not tell lies in a queue, whose alarm does not go there again. */
export function tellSlackOf(topic: Topic, scope: Construct, { house, siteUrl }: Props): void {
  const teller = new HouseFunction(scope, NAME, house);
  const untold = new DeadLetters(scope, `${NAME}-dead-letters`);
  teller.keepFailures(untold);
  teller.addEnvironment('OWN_ALARMS', nameIn(scope, NAME));
  const { runbookUrl } = deploymentOf(scope);
  if (runbookUrl !== undefined) teller.addEnvironment('RUNBOOK', runbookUrl);
  letReachSlack(teller, siteUrl);
  topic.addSubscription(new LambdaSubscription(teller, { deadLetterQueue: untold }));
}
