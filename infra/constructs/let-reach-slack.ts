import type { HouseFunction } from '#infra/constructs/house-function.ts';
import { secretIn } from '#infra/deployment.ts';

const SLACK = 'slack';

/** Lets a function tell Slack: the address is a secret that people make, or leave; what is told leads to the site. */
export function letReachSlack(teller: HouseFunction, siteUrl: string): void {
  const name = secretIn(teller, SLACK);
  teller.addEnvironment('SLACK_SECRET', name);
  teller.addEnvironment('SITE_URL', siteUrl);
  teller.mayReadSecret(name);
}
