import { App, Validations } from 'aws-cdk-lib';
import { HouseChecks } from '#infra/checks.ts';
import { house } from '#infra/constructs/house.ts';
import { ApiStack } from '#infra/stacks/api.ts';
import { DataStack } from '#infra/stacks/data.ts';
import { IngestionStack } from '#infra/stacks/ingestion.ts';
import { MatchingStack } from '#infra/stacks/matching.ts';
import { RoyaltiesStack } from '#infra/stacks/royalties.ts';
import { SiteStack } from '#infra/stacks/site.ts';
import { WatchStack } from '#infra/stacks/watch.ts';

export type SystemProps = {
  /** Where the template is written; `cdk.out` by default. */
  readonly outputFolder?: string | undefined;
  /** Holds one folder per bundled function. */
  readonly codeFolder: string;
  readonly siteFolder?: string | undefined;
};

/** Where the site is served until the operator has a name for it: the first deployment prints CloudFront's. */
const DEFAULT_SITE_ORIGIN = 'http://localhost:4000';

/** CDK's newer ways of doing things, which it keeps off by default. */
const FLAGS = {
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
};

/**
 * The whole system as one CDK app, in stacks by how long they live. The origin of the site is the context value
 * `siteOrigin` (`cdk deploy --all -c siteOrigin=https://…`).
 */
export function system(props: SystemProps): App {
  const app = new App({
    context: FLAGS,
    ...(props.outputFolder !== undefined && { outdir: props.outputFolder }),
  });
  const siteOrigin = String(app.node.tryGetContext('siteOrigin') ?? DEFAULT_SITE_ORIGIN);
  const data = new DataStack(app, 'zamio-data', { siteOrigin });
  const shared = house(data.stores, props.codeFolder);
  const api = new ApiStack(app, 'zamio-api', { house: shared, siteOrigin });
  const ingestion = new IngestionStack(app, 'zamio-ingestion', shared);
  const matching = new MatchingStack(app, 'zamio-matching', { house: shared, ingestion });
  const royalties = new RoyaltiesStack(app, 'zamio-royalties', { house: shared, ingestion, matching });
  new SiteStack(app, 'zamio-site', {
    stores: data.stores,
    accessLog: data.accessLog,
    api,
    siteFolder: props.siteFolder,
  });
  new WatchStack(app, 'zamio-watch', { watched: [api, ingestion, matching, royalties] });
  Validations.of(app).addPlugins(new HouseChecks(app));
  return app;
}
