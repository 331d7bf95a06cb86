import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
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
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import { Gateway } from '#infra/constructs/gateway.ts';
import type { Stores } from '#infra/constructs/house.ts';
import { loggedBucket } from '#infra/constructs/house-bucket.ts';
import { HouseSecret } from '#infra/constructs/house-secret.ts';
import { signInOrigins } from '#infra/constructs/sign-in-domain.ts';
import { SINGLE_PAGE_FALLBACK } from '#infra/constructs/single-page-fallback.ts';
import { SiteHeaders } from '#infra/constructs/site-headers.ts';
import { deploymentOf, nameIn } from '#infra/deployment.ts';

type Props = { readonly stores: Stores; readonly accessLog: IBucket };

/** The value of the secret that CloudFront sends; the API takes any other that stands beside it. */
const SENT = 'current';

/**
 * One distribution in front of the static site and of `/api`. It comes before sign-in and routes: they must know its
 * address, and all that it must know of them is the gateway's host and the sign-in's name.
 */
export class FrontStack extends Stack {
  readonly gateway: Gateway;
  readonly originSecret: HouseSecret;
  readonly site: IBucket;
  readonly distribution: Distribution;
  /** Where people open the site. */
  readonly origin: string;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.gateway = new Gateway(this, 'gateway');
    this.originSecret = new HouseSecret(this, 'origin', {
      description: 'Said by CloudFront to the API',
      field: SENT,
    });
    this.site = loggedBucket(this, 'site', props.accessLog);
    this.distribution = this.front(props);
    const { domain } = deploymentOf(this);
    new CfnOutput(this, 'FrontDomain', { value: this.distribution.distributionDomainName });
    this.origin = `https://${domain ?? this.distribution.distributionDomainName}`;
  }

  private front(props: Props): Distribution {
    const logs = loggedBucket(this, 'visits', props.accessLog, {
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
    });
    const { uploads, exports } = props.stores;
    const files = [uploads, exports].map((store) => `https://${store.bucketRegionalDomainName}`);
    const distribution = new Distribution(this, 'front', {
      comment: this.comment(),
      ...this.ownName(),
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      logBucket: logs,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.site),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        // This policy takes gzip and Brotli; what is compressed for one caller is kept for the next.
        ...{ cachePolicy: CachePolicy.CACHING_OPTIMIZED, compress: true },
        responseHeadersPolicy: new SiteHeaders(this, 'headers', [...signInOrigins(this), ...files], files),
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.fallback() }],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(this.gateway.host, {
            customHeaders: {
              [SETTINGS.originHeader]: this.originSecret.secretValueFromJson(SENT).unsafeUnwrap(),
            },
          }),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          // Nothing is kept, so nothing is compressed here: Accept-Encoding reaches the API, which compresses.
          ...{ cachePolicy: CachePolicy.CACHING_DISABLED, compress: false },
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

  /**
   * CloudFormation reads a secret anew only when it changes the distribution. A rotation says its day (`-c rotated=`),
   * which changes the comment; a later deployment that says none changes it back and reads the same value.
   */
  private comment(): string {
    const { rotated } = deploymentOf(this);
    return [nameIn(this, 'front'), ...(rotated === undefined ? [] : [`rotated ${rotated}`])].join(', ');
  }

  /** The operator's own domain and its certificate, where the deployment names them. */
  private ownName() {
    const { domain, certificateArn } = deploymentOf(this);
    if (domain === undefined || certificateArn === undefined) return {};
    const certificate = Certificate.fromCertificateArn(this, 'certificate', certificateArn);
    return { domainNames: [domain], certificate };
  }

  private fallback(): EdgeFunction {
    return new EdgeFunction(this, 'single-page', {
      code: FunctionCode.fromInline(SINGLE_PAGE_FALLBACK),
      runtime: FunctionRuntime.JS_2_0,
    });
  }
}
