import { CfnOutput, Stack } from 'aws-cdk-lib';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import type { ApiStack } from '#infra/stacks/api.ts';
import type { FrontStack } from '#infra/stacks/front.ts';

type Props = {
  readonly front: FrontStack;
  readonly api: ApiStack;
  /** The built site; without it only its configuration is deployed. */
  readonly siteFolder: string | undefined;
};

/** The site's files behind the distribution, and where it is told to sign in. */
export class SiteStack extends Stack {
  constructor(scope: Construct, id: string, { front, api, siteFolder }: Props) {
    super(scope, id);
    new BucketDeployment(this, 'pages', {
      destinationBucket: front.site,
      distribution: front.distribution,
      sources: [
        ...(siteFolder === undefined ? [] : [Source.asset(siteFolder)]),
        Source.jsonData('config.json', {
          authority: api.people.issuer,
          clientId: api.people.client.userPoolClientId,
          scope: `openid ${SETTINGS.scope}`,
        }),
      ],
    });
    new CfnOutput(this, 'SiteUrl', { value: front.origin });
  }
}
