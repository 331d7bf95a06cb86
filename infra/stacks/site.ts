import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  BucketDeployment,
  type BucketDeploymentProps,
  CacheControl,
  Source,
} from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import type { ApiStack } from '#infra/stacks/api.ts';
import type { FrontStack } from '#infra/stacks/front.ts';

/** Files whose names change with what is in them (web/vite.config.ts): a browser need never ask for one again. */
const HASHED = 'assets/*';

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
    const config = Source.jsonData('config.json', {
      authority: api.people.issuer,
      clientId: api.people.client.userPoolClientId,
      scope: `openid ${SETTINGS.scope}`,
    });
    // First the files that the pages name, so that no page names one that is not there yet.
    const hashed = siteFolder === undefined ? undefined : this.hashed(front, siteFolder);
    const pages = this.files('pages', front, {
      sources: [...(siteFolder === undefined ? [] : [Source.asset(siteFolder)]), config],
      exclude: [HASHED],
      cacheControl: [CacheControl.noCache()],
      distribution: front.distribution,
    });
    if (hashed !== undefined) pages.node.addDependency(hashed);
    new CfnOutput(this, 'SiteUrl', { value: front.origin });
  }

  private hashed(front: FrontStack, siteFolder: string): BucketDeployment {
    return this.files('hashed', front, {
      sources: [Source.asset(siteFolder)],
      exclude: ['*'],
      include: [HASHED],
      cacheControl: [CacheControl.fromString('public,max-age=31536000,immutable')],
    });
  }

  /** What a deployment before brought stays: a page that is open goes on loading its own files. */
  private files(
    id: string,
    front: FrontStack,
    props: Omit<BucketDeploymentProps, 'destinationBucket'>,
  ): BucketDeployment {
    return new BucketDeployment(this, id, { destinationBucket: front.site, prune: false, ...props });
  }
}
