import { App, Validations } from 'aws-cdk-lib';
import { HouseChecks } from '#infra/checks.ts';
import { explainConcurrency } from '#infra/concurrency.ts';
import { house } from '#infra/constructs/house.ts';
import { deploymentOf, named } from '#infra/deployment.ts';
import { checkRegion } from '#infra/regions.ts';
import { ApiStack } from '#infra/stacks/api.ts';
import { DataStack } from '#infra/stacks/data.ts';
import { FrontStack } from '#infra/stacks/front.ts';
import { IngestionStack } from '#infra/stacks/ingestion.ts';
import { MatchingStack } from '#infra/stacks/matching.ts';
import { NoticesStack } from '#infra/stacks/notices.ts';
import { RoyaltiesStack } from '#infra/stacks/royalties.ts';
import { SiteStack } from '#infra/stacks/site.ts';
import { WatchStack } from '#infra/stacks/watch.ts';

export type SystemProps = {
  /** Where the templates are written. */
  readonly outputFolder: string;
  /** Holds one folder per bundled function. */
  readonly codeFolder: string;
  readonly siteFolder?: string | undefined;
  /** What `-c` would say, for tests. */
  readonly context?: Readonly<Record<string, string>>;
};

/** CDK's newer ways of doing things, which it keeps off by default; what CloudFormation would refuse is an error. */
const FLAGS = {
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};

/**
 * The whole system as one CDK app, in stacks by how long they live, each with the environment in its name. What may be
 * said by `-c name=value` is in `infra/deployment.ts`.
 */
export function system(props: SystemProps): App {
  const app = new App({
    context: { ...FLAGS, ...props.context },
    outdir: props.outputFolder,
  });
  const { env } = deploymentOf(app);
  checkRegion(process.env['CDK_DEFAULT_REGION']);
  const stack = (name: string): string => named(env, name);
  const data = new DataStack(app, stack('data'));
  const shared = house(data.stores, props.codeFolder);
  const front = new FrontStack(app, stack('front'), data);
  const api = new ApiStack(app, stack('api'), { house: shared, front });
  const ingestion = new IngestionStack(app, stack('ingestion'), shared);
  const matching = new MatchingStack(app, stack('matching'), { house: shared, ingestion });
  const royalties = new RoyaltiesStack(app, stack('royalties'), { house: shared, ingestion, matching });
  new SiteStack(app, stack('site'), { front, api, siteFolder: props.siteFolder });
  const notices = new NoticesStack(app, stack('notices'), { house: shared, api, front });
  const watched = [api, ingestion, matching, royalties, notices];
  const watch = new WatchStack(app, stack('watch'), { house: shared, front, watched });
  explainConcurrency(watch);
  Validations.of(app).addPlugins(new HouseChecks(app));
  return app;
}
