import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import type { Stores } from '#infra/constructs/house.ts';
import { loggedBucket } from '#infra/constructs/house-bucket.ts';
import { SINGLE_PAGE_FALLBACK } from '#infra/constructs/single-page-fallback.ts';
import { SiteHeaders } from '#infra/constructs/site-headers.ts';
import type { ApiStack } from '#infra/stacks/api.ts';

type Props = {
  readonly stores: Stores;
  readonly accessLog: IBucket;
  readonly api: ApiStack;
  /** The built site; without it only its configuration is deployed. */
  readonly siteFolder: string | undefined;
};

/** One distribution in front of the static site and of `/api`. */
export class SiteStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const bucket = loggedBucket(this, 'site', props.accessLog);
    const distribution = this.distribution(bucket, props);
    new BucketDeployment(this, 'pages', {
      destinationBucket: bucket,
      distribution,
      sources: [
        ...(props.siteFolder === undefined ? [] : [Source.asset(props.siteFolder)]),
        Source.jsonData('config.json', {
          authority: props.api.people.issuer,
          clientId: props.api.people.client.userPoolClientId,
          scope: `openid ${SETTINGS.scope}`,
        }),
      ],
    });
    new CfnOutput(this, 'SiteUrl', { value: `https://${distribution.distributionDomainName}` });
  }

  private distribution(bucket: IBucket, props: Props): Distribution {
    const logs = loggedBucket(this, 'visits', props.accessLog, {
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
    });
    const { uploads, exports } = props.stores;
    const files = [uploads, exports].map((store) => `https://${store.bucketRegionalDomainName}`);
    const distribution = new Distribution(this, 'front', {
      comment: 'ZamIO',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      logBucket: logs,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: new SiteHeaders(
          this,
          'headers',
          [...props.api.people.origins, ...files],
          files,
        ),
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.fallback() }],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(props.api.contractApi.host, {
            customHeaders: {
              [SETTINGS.originHeader]: props.api.originSecret.secretValue.unsafeUnwrap(),
            },
          }),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
    });
    acknowledge(distribution, 'AwsSolutions-CFR1', 'Partners and their auditors are all over the world');
    acknowledge(
      distribution,
      'AwsSolutions-CFR2',
      'The API is throttled and needs a token; idle cost is kept low',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR4',
      'The default certificate; a domain of one’s own sets TLS 1.2',
    );
    return distribution;
  }

  private fallback(): EdgeFunction {
    return new EdgeFunction(this, 'single-page', {
      code: FunctionCode.fromInline(SINGLE_PAGE_FALLBACK),
      runtime: FunctionRuntime.JS_2_0,
    });
  }
}
